# Edited in scripts/runtime/_request.py; `make generate` copies it here.
"""How endpoint functions turn arguments into a request, and an answer into a value."""

from __future__ import annotations

import copy
import gc
import re
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl

import httpx

from ._addresses import addressed, read_lines
from ._codec import BOOL, DATE, DATETIME, FLOAT, INT, STR, Codec, Decoder
from ._filters import filter_value, is_filter
from ._operation import Answer, Body, Operation, Parameter
from ._styles import (
    TOO_DEEP,
    Reserved,
    flat_lists,
    flat_text,
    is_id,
    object_pairs,
    path_segment,
    styled_path,
    written_query,
)
from .client import request
from .encoding import DELIMITERS, header_text, write_ascii, write_json, write_list, write_pairs
from .errors import DecodingError, RequestError, UnexpectedStatus
from .model import Model
from .types import UNSET, Response

if TYPE_CHECKING:
    from .paging import PageRequest, Undecoded

__all__ = (
    "Answer",
    "Body",
    "Operation",
    "Parameter",
    "call",
    "decode",
    "fetch",
    "fill",
    "request_kwargs",
    "send",
)

T = TypeVar("T")

_LARGE = 64 * 1024

# These answers have no body by the definition of HTTP (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
_BODILESS = frozenset({204, 205, 304})


def request_kwargs(operation: Operation, *values: object, body: object = UNSET) -> dict[str, Any]:
    """
    Build the arguments of `httpx.AsyncClient.request`.

    Args:
        operation: What to call.
        values: The values of its parameters, in their order.
        body: The body, if it takes one.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
    """
    url = operation.template
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    cookies: list[str] = []
    parameters = operation.parameters
    if operation.nested:
        parameters, values = flat_lists(parameters, values)
    for parameter, value in zip(parameters, values, strict=True):
        name = parameter.name
        if value is UNSET or value is None:
            _refuse_missing(parameter)
        elif parameter.place == "query":
            pairs = _query_pairs(name, _filter(parameter, value), parameter.style)
            query += [(key, Reserved(text)) for key, text in pairs] if parameter.reserved else pairs
        elif parameter.place == "path":
            url = url.replace(f"{{{name}}}", _path_text(parameter, value))
        elif parameter.place == "header":
            _check(parameter.codec, value, name)
            headers[name] = header_text(name, flat_text(name, value, parameter.style), name)
        else:
            _check(parameter.codec, value, name)
            cookies.append(f"{name}={_cookie_text(name, flat_text(name, value, parameter.style))}")
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    result: dict[str, Any] = {"method": operation.method, "url": url}
    if headers:
        result["headers"] = headers
    if query or operation.query:
        _add_query(result, operation, query)
    if body is not UNSET and operation.body is not None:
        _add_body(result, operation, body)
    elif operation.body_required:
        raise RequestError("body", "is required")
    return result


def _add_query(result: dict[str, Any], operation: Operation, query: list[tuple[str, str]]) -> None:
    if operation.query:
        # Whoever sends the parameters of a query drops one that stands in the path.
        result["url"], _, own = result["url"].partition("?")
        query = [*parse_qsl(own, keep_blank_values=True), *query]
    if operation.reserved and query:
        # Whoever sends parameters escapes all that is reserved.
        result["url"] += f"?{written_query(query)}"
    elif query:
        result["params"] = query


def _add_body(result: dict[str, Any], operation: Operation, body: object) -> None:
    if len(operation.bodies) > 1:
        part = _choose(operation.bodies, body)
    else:
        part = operation.bodies[0]
        _check(part.codec, body, "body")
    if part.kind == "json":
        result["content"] = write_json(body, "body")
        result.setdefault("headers", {})["Content-Type"] = part.content_type
    else:
        # Here, because most programs upload nothing.
        from ._bodies import add_body

        add_body(result, part.kind, part.content_type, body, part.styles)


def _choose(bodies: tuple[Body, ...], value: object) -> Body:
    """Return the body that a value is meant as, by its type; the first of those that it can be."""
    problem: RequestError | None = None
    for part in bodies:
        if part.codec.accepts(value):
            try:
                _check(part.codec, value, "body")
            except RequestError as error:
                problem = problem or error
            else:
                return part
    expected = " or ".join(dict.fromkeys(part.codec.expected for part in bodies))
    raise problem or RequestError("body", f"expected {expected}, got {type(value).__name__}")


def _refuse_missing(parameter: Parameter) -> None:
    if parameter.required:
        raise RequestError(parameter.name, "is required")


def _path_text(parameter: Parameter, value: object) -> str:
    if type(value) is str and parameter.style is None and parameter.codec in _IDS and _PLAIN_ID(value):
        # As nearly all are: nothing of it is to be checked or encoded.
        return value
    # IDs are listed as numbers and published as text, or the reverse: in a path they are the same.
    if not (parameter.codec in _IDS and is_id(value)):
        _check(parameter.codec, value, parameter.name)
    if parameter.style is None and parameter.codec in _SCALARS:
        return styled_path(parameter.name, value, "comma")
    if parameter.style is None:
        return path_segment(parameter.name, value)
    return styled_path(parameter.name, value, parameter.style)


def _cookie_text(name: str, value: object) -> str:
    text = write_ascii(name, value)
    if ";" in text:
        raise RequestError(name, "contains ';', which ends a cookie")
    return text


def _check(codec: Codec, value: object, where: str) -> None:
    try:
        codec.check(value, where)
    except RecursionError:
        raise RequestError(where, TOO_DEEP) from None


def _filter(parameter: Parameter, value: object) -> object:
    if parameter.style == "json":
        _check(parameter.codec, value, parameter.name)
        return value
    value = filter_value(parameter.codec, value, parameter.name, parameter.style)
    if not is_filter(parameter.codec):
        _check(parameter.codec, value, parameter.name)
    return value


_IDS = (STR, INT)
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]+").fullmatch
_SCALARS = (BOOL, FLOAT, DATE, DATETIME)


def _query_pairs(name: str, value: object, style: str | None) -> list[tuple[str, str]]:
    """Write one argument as the pairs of a query: OpenAPI's style `form`, unless another is published."""
    if style == "json":
        return [(name, write_json(value, name).decode())]
    if isinstance(value, Model | dict):
        return object_pairs(name, value, style)
    if style in DELIMITERS and isinstance(value, list | tuple):
        return [(name, write_list(name, value, style))] if value else []
    return write_pairs(name, value, name)


def fill(body: T, attribute: str, value: str) -> T:
    """Return the body with a field filled in, if it was left out; the caller's own body stays as it is."""
    if not isinstance(body, Model) or body.read_(attribute) is not UNSET:
        return body
    filled = copy.copy(body)
    setattr(filled, attribute, value)
    return filled


def decode(operation: Operation, response: httpx.Response) -> Any:
    """
    Read the answer of an operation.

    Raises:
        UnexpectedStatus: The status does not mean success.
        DecodingError: The body is not what the description says.
    """
    status = response.status_code
    if not 200 <= status < 300 and status != 304:
        raise UnexpectedStatus(str(operation), status, response.content)
    answer = operation.answer
    if answer is None:
        return None
    if status in _BODILESS:
        if operation.method == "GET" and not operation.may_be_empty:
            # Of a write this is a success that is told briefly.
            raise DecodingError(
                "the status says that there is no body", operation=str(operation), status_code=status
            )
        return None
    told: Operation | Answer = operation
    if operation.answers:
        # Here, because most operations have one answer.
        from ._answers import answer_of

        told = answer_of(operation, response)
        answer = told.codec
        if answer is None:
            return None
    if answer == "bytes":
        return response.content
    if answer == "text":
        return _decode_text(operation, response)
    if len(response.content) < _LARGE:
        return _decode_json(operation, response, told.decode)
    # A large page is thousands of objects and no garbage, and the collector would go over them again and again.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _decode_json(operation, response, told.decode)
    finally:
        if collecting:
            gc.enable()


def _decode_text(operation: Operation, response: httpx.Response) -> str:
    try:
        text: object = response.text
    except Exception:  # noqa: BLE001 - a charset may be the name of any codec of Python's, and each fails in its own way
        text = None
    if isinstance(text, str):
        return text
    problem = "the text is not in the charset that its Content-Type names"
    raise DecodingError(problem, operation=str(operation), status_code=response.status_code)


def _decode_json(operation: Operation, response: httpx.Response, decode: Decoder | None) -> Any:
    status = response.status_code
    if not response.content.strip():
        if decode is None and not operation.lines:
            # Published without a shape, it may be nothing.
            return None
        raise DecodingError("the body is empty", operation=str(operation), status_code=status)
    problem = path = ""
    document = None
    try:
        document = response.json() if not operation.lines else read_lines(response)
    except (ValueError, RecursionError) as error:
        problem = f"the body is not JSON ({type(error).__name__})"
    if not problem:
        if document is None and not operation.may_be_empty:
            problem = "the body is null"
        elif document is None:
            return None
    if not problem:
        try:
            return document if decode is None else decode(document)
        except DecodingError as error:
            problem, path = error.problem, error.path.removeprefix(".")
        except RecursionError:
            problem = "the body is nested too deeply"
    # Outside of `except`, and without the answer: it may repeat a key.
    document = None
    raise DecodingError(problem, path=path, operation=str(operation), status_code=status)


_OF_PAGES = frozenset({"limit", "offset", "cursor"})


async def fetch(
    operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any], page: PageRequest
) -> Undecoded:
    """
    Send a request for a page, and leave its answer as it came.

    Pages are fetched ahead of whoever reads them. Decoded, they would take five times the memory while they
    wait, and the garbage collector would go through all of them again and again.
    """
    # Here, because calls that don't ask for lists don't need it.
    from .paging import Undecoded

    if page.scope is not None:
        page.scope(_scope(kwargs))
    response = await request(client, addressed(operation, client, kwargs))
    return Undecoded(partial(decode, operation, response), response.status_code)


def _scope(kwargs: dict[str, Any]) -> str:
    """Return a checksum of what a request for a page asks for, whichever page it is."""
    from zlib import crc32

    query = sorted((name, str(value)) for name, value in kwargs.get("params", ()) if name not in _OF_PAGES)
    return f"{crc32(repr((kwargs['url'], query)).encode()):08x}"


async def send(operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any]) -> Response[Any]:
    """
    Send a request and read its answer.

    Raises:
        UnexpectedStatus: The status does not mean success.
        DecodingError: The body is not what the description says.
    """
    start = perf_counter()
    response = await _exchange(operation, client, kwargs)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=getattr(response, "raw_headers", None) or response.headers,
        parsed=decode(operation, response),
        elapsed=perf_counter() - start,
    )


async def call(operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any]) -> Any:
    """
    Send a request and return its decoded answer; of an envelope, what it holds.

    Raises:
        UnexpectedStatus: The status does not mean success.
        DecodingError: The body is not what the description says, or there is nothing in an envelope.
    """
    response = await _exchange(operation, client, kwargs)
    value = decode(operation, response)
    return _unwrap(operation, value, response.status_code) if operation.inside else value


async def _exchange(
    operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any]
) -> httpx.Response:
    try:
        return await request(client, addressed(operation, client, kwargs))
    finally:
        if operation.body is not None and (
            "files" in kwargs or len(operation.bodies) > 1 or operation.bodies[0].kind != "json"
        ):
            from .files import close_files

            close_files(kwargs)


def _unwrap(operation: Operation, value: Any, status: int) -> Any:
    for number, name in enumerate(operation.inside):
        if value is None:
            break
        value = getattr(value, name)
        if value is None and not operation.may_be_empty:
            path = ".".join(operation.inside[: number + 1])
            raise DecodingError(
                "nothing is there",
                path=path,
                operation=str(operation),
                status_code=status,
            )
    return value
