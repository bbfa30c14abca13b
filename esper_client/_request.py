# Edited in scripts/runtime/_request.py; `make generate` copies it here.
"""How endpoint functions turn arguments into a request, and an answer into a value."""

from __future__ import annotations

import copy
import gc
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx

from ._codec import INT, STR, Codec
from ._filters import filter_value, is_filter
from .client import request
from .encoding import (
    DELIMITERS,
    encode,
    header_text,
    refuse_controls,
    write_ascii,
    write_json,
    write_list,
    write_pairs,
    write_parameter,
    write_text,
)
from .errors import DecodingError, RequestError, UnexpectedStatus
from .model import Model
from .types import UNSET, Response

if TYPE_CHECKING:
    from .paging import PageRequest, Undecoded

__all__ = (
    "Operation",
    "Parameter",
    "decode",
    "fetch",
    "fill",
    "request_kwargs",
    "send",
    "unwrap",
)

T = TypeVar("T")

_LARGE = 64 * 1024
_TOO_DEEP = "is nested too deeply, or contains itself"

# These answers have no body by the definition of HTTP (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
_BODILESS = frozenset({204, 205, 304})


class Parameter:
    """
    One parameter of an operation.

    Args:
        name: Its name in the request.
        place: `path`, `query`, `header` or `cookie`.
        codec: Its type.
        required: Whether it has to be given.
        style: How a list or an object is written, if not in the usual way.
    """

    __slots__ = ("codec", "name", "place", "required", "style")

    def __init__(
        self, name: str, place: str, codec: Codec, *, required: bool = False, style: str | None = None
    ) -> None:
        self.name = name
        self.place = place
        self.codec = codec
        self.required = required
        self.style = style


class Operation:
    """
    One operation of the description: what its endpoint function sends and how it reads the answer.

    Args:
        method: The HTTP method, in capitals.
        path: The path as published, with its slashes and `{parameters}`.
        parameters: The parameters, in the order in which their values are given.
        answer: The type of the answer's JSON; `None` where none is published; `"text"` or `"bytes"`
            for answers that are not JSON.
        body: The type of the request's body, if it has one.
        body_required: Whether a call must have a body.
        body_kind: How the body is sent: `json`, `multipart`, `form` or `content`.
        content_type: The content type of a `content` body.
        inside: Attribute names that lead to what the answer wraps; empty if it is no envelope.
        may_be_empty: Whether null, or an envelope with nothing in it, is as it should be.
    """

    __slots__ = (
        "answer",
        "body",
        "body_kind",
        "body_required",
        "content_type",
        "decode",
        "inside",
        "may_be_empty",
        "method",
        "parameters",
        "path",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        answer: Codec | str | None = None,
        body: Codec | None = None,
        body_required: bool = False,
        body_kind: str = "json",
        content_type: str = "application/octet-stream",
        inside: tuple[str, ...] = (),
        may_be_empty: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.parameters = parameters
        self.answer = answer
        # Made once: the decoder of a union learns from one answer for the next.
        self.decode = answer.decoder() if isinstance(answer, Codec) else None
        self.body = body
        self.body_required = body_required
        self.body_kind = body_kind
        self.content_type = content_type
        self.inside = inside
        self.may_be_empty = may_be_empty

    def __repr__(self) -> str:
        return f"<Operation {self}>"

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def _path_segment(name: str, value: object) -> str:
    """
    Encode one path argument so that it can't reach another path.

    Raises:
        RequestError: The value is empty, or a name that URLs treat as a step in the path.
    """
    if not _is_id(value):
        raise RequestError(name, f"expected a string, an integer or a UUID, got {type(value).__name__}")
    text = write_text(name, value)
    if not text:
        raise RequestError(name, "is empty")
    # Dots are not escapable in URLs: `%2e%2e` is a step up to most servers as well.
    if text in {".", ".."}:
        raise RequestError(name, f"can't be {text!r}")
    refuse_controls(name, text)
    # Servers differ in whether they decode `%2f` before they route, so an encoded slash is no safe one.
    if "/" in text or "\\" in text or "%" in text:
        raise RequestError(name, "contains '/', '\\' or '%', which no ID of the service has")
    return quote(text, safe="")


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
    url = operation.path
    query: list[tuple[str, str]] = []
    texts: dict[str, dict[str, str]] = {}
    for parameter, value in zip(operation.parameters, values, strict=True):
        name = parameter.name
        if value is UNSET or value is None:
            if parameter.required:
                raise RequestError(name, "is required")
            continue
        if parameter.place == "query":
            query += _query_pairs(name, _filter(parameter, value), parameter.style)
            continue
        # IDs are listed as numbers and published as text, or the reverse: in a path they are the same.
        if not (parameter.place == "path" and parameter.codec in _IDS and _is_id(value)):
            _check(parameter.codec, value, name)
        match parameter.place:
            case "path":
                text = write_list(name, value, "comma") if isinstance(value, list | tuple) else value
                url = url.replace(f"{{{name}}}", _path_segment(name, text))
            case "header":
                texts.setdefault("headers", {})[name] = header_text(name, value, name)
            case _:
                texts.setdefault("cookies", {})[name] = write_ascii(name, value)
    result: dict[str, Any] = {"method": operation.method, "url": url, **texts}
    if query:
        result["params"] = query
    if body is UNSET and operation.body_required:
        raise RequestError("body", "is required")
    if operation.body is not None and body is not UNSET:
        _check(operation.body, body, "body")
        if operation.body_kind == "json":
            result["content"] = write_json(body, "body")
            result.setdefault("headers", {})["Content-Type"] = "application/json"
        else:
            # Here, because most programs upload nothing.
            from ._bodies import add_body

            add_body(result, operation.body_kind, operation.content_type, body)
    return result


def _check(codec: Codec, value: object, where: str) -> None:
    try:
        codec.check(value, where)
    except RecursionError:
        raise RequestError(where, _TOO_DEEP) from None


def _filter(parameter: Parameter, value: object) -> object:
    value = filter_value(parameter.codec, value, parameter.name, parameter.style)
    if not is_filter(parameter.codec):
        _check(parameter.codec, value, parameter.name)
    return value


_IDS = (STR, INT)


def _is_id(value: object) -> bool:
    return isinstance(value, str | int | UUID) and not isinstance(value, bool)


def _query_pairs(name: str, value: object, style: str | None) -> list[tuple[str, str]]:
    """Write one argument as the pairs of a query: OpenAPI's style `form`, unless another is published."""
    if isinstance(value, Model | dict):
        try:
            members = encode(value).items()
        except TypeError as error:
            raise RequestError(name, str(error)) from None
        except RecursionError:
            raise RequestError(name, _TOO_DEEP) from None
        # An object is written as one pair a member; `deepObject` puts the members' names in brackets.
        return [
            (f"{name}[{key}]" if style == "deep" else key, write_parameter(name, member))
            for key, member in ((write_text(name, key), member) for key, member in members)
            if member is not None
        ]
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
    if answer == "bytes":
        return response.content
    if answer == "text":
        return _decode_text(operation, response)
    if len(response.content) < _LARGE:
        return _decode_json(operation, response)
    # A large page is thousands of objects and no garbage, and the collector would go over them again and again.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _decode_json(operation, response)
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


def _decode_json(operation: Operation, response: httpx.Response) -> Any:
    status = response.status_code
    if not response.content.strip():
        raise DecodingError("the body is empty", operation=str(operation), status_code=status)
    problem = path = ""
    document = None
    try:
        document = response.json()
    except (ValueError, RecursionError) as error:
        problem = f"the body is not JSON ({type(error).__name__})"
    if not problem:
        if document is None and not operation.may_be_empty:
            problem = "the body is null"
        elif document is None:
            return None
    if not problem:
        try:
            return document if operation.decode is None else operation.decode(document)
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
    response = await request(client, kwargs)
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
    try:
        response = await request(client, kwargs)
    finally:
        if operation.body_kind != "json":
            from .files import close_files

            close_files(kwargs)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=decode(operation, response),
        elapsed=perf_counter() - start,
    )


def unwrap(operation: Operation, response: Response[Any]) -> Any:
    """
    Return what an envelope holds; `None` for an answer without a body.

    Args:
        operation: The operation, whose answer is one.
        response: The answer.

    Raises:
        DecodingError: There is nothing in it, and there has to be.
    """
    value = response.parsed
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
                status_code=response.status_code,
            )
    return value
