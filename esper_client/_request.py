"""How endpoint functions turn arguments into a request, and an answer into a value."""

from __future__ import annotations

import copy
import json
import mimetypes
import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx  # noqa: TC002 - annotations stay resolvable at run time

from ._codec import Codec, Model, check_request, encode
from .errors import DecodingError, RequestError, UnexpectedStatus
from .types import UNSET, File, Response

__all__ = ("Operation", "decode", "fill", "request_kwargs", "send")

T = TypeVar("T")

# These answers have no body by the definition of HTTP (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
_BODILESS = frozenset({204, 205, 304})


class Operation:
    """
    One operation of the description: what its endpoint function sends and how it reads the answer.

    Args:
        method: The HTTP method, in capitals.
        path: The path as published, with its slashes and `{parameters}`.
        answer: The type of the answer's JSON; `None` where none is published; `"text"` or `"bytes"`
            for answers that are not JSON.
        body: The type of the request's body, if it has one.
        body_kind: How the body is sent: `json`, `multipart`, `form` or `content`.
        content_type: The content type of a `content` body.
    """

    __slots__ = ("answer", "body", "body_kind", "content_type", "method", "path")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        answer: Codec | str | None = None,
        body: Codec | None = None,
        body_kind: str = "json",
        content_type: str = "application/octet-stream",
    ) -> None:
        self.method = method
        self.path = path
        self.answer = answer
        self.body = body
        self.body_kind = body_kind
        self.content_type = content_type

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
    if isinstance(value, bool) or not isinstance(value, str | int | UUID):
        raise RequestError(name, f"expected a string, an integer or a UUID, got {type(value).__name__}")
    text = str(value)
    if not text:
        raise RequestError(name, "is empty")
    # Dots are not escapable in URLs: `%2e%2e` is a step up to most servers as well.
    if text in {".", ".."}:
        raise RequestError(name, f"can't be {text!r}")
    if any(character < " " or character == "\x7f" for character in text):
        raise RequestError(name, "contains control characters")
    # Servers differ in whether they decode `%2f` before they route, so an encoded slash is no safe one.
    if "/" in text or "\\" in text or "%" in text:
        raise RequestError(name, "contains '/', '\\' or '%', which no ID of the service has")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise RequestError(name, "is not valid Unicode") from None


def _query_value(name: str, value: object) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date):
        return encode(value)
    if isinstance(value, list | tuple):
        return [_query_value(name, item) for item in value]
    raise RequestError(name, f"can't be sent in a query: got {type(value).__name__}")


def request_kwargs(
    operation: Operation,
    *,
    path: Mapping[str, object] | None = None,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    cookies: Mapping[str, object] | None = None,
    styles: Mapping[str, str] | None = None,
    body: object = UNSET,
) -> dict[str, Any]:
    """
    Build the arguments of `httpx.AsyncClient.request`.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
    """
    styles = styles or {}
    url = operation.path
    for name, value in (path or {}).items():
        if isinstance(value, list | tuple):
            value = _joined(name, value, styles.get(name, "comma"))  # noqa: PLW2901
        url = url.replace(f"{{{name}}}", _path_segment(name, value))
    result: dict[str, Any] = {"method": operation.method, "url": url}
    if query:
        result["params"] = dict(
            pair for name, value in _given(query) for pair in _query_pairs(name, value, styles.get(name))
        )
    for key, values in (("headers", headers), ("cookies", cookies)):
        if values:
            result[key] = {name: _joined(name, value, "comma") for name, value in _given(values)}
    if body is not UNSET and operation.body is not None:
        check_request(body, operation.body, "body")
        _add_body(result, operation, body)
    return result


_DELIMITERS = {"comma": ",", "space": " ", "pipe": "|", "tab": "\t"}


def _given(values: Mapping[str, object]) -> list[tuple[str, object]]:
    return [(name, value) for name, value in values.items() if value is not UNSET and value is not None]


def _joined(name: str, value: object, style: str) -> str:
    items = value if isinstance(value, list | tuple) else [value]
    return _DELIMITERS[style].join(str(_query_value(name, item)) for item in items)


def _query_pairs(name: str, value: object, style: str | None) -> list[tuple[str, Any]]:
    """Write one argument as the pairs of a query: OpenAPI's style `form`, unless another is published."""
    if isinstance(value, Model | dict):
        members = encode(value).items()
        # An object is written as one pair a member; `deepObject` puts the members' names in brackets.
        return [
            (f"{name}[{key}]" if style == "deep" else str(key), _query_value(name, member))
            for key, member in members
            if member is not None
        ]
    if isinstance(value, list | tuple) and style is not None:
        return [(name, _joined(name, value, style))] if value else []
    return [(name, _query_value(name, value))]


def fill(body: T, attribute: str, value: str) -> T:
    """Return the body with a field filled in, if it was left out; the caller's own body stays as it is."""
    if not isinstance(body, Model) or getattr(body, attribute) is not UNSET:
        return body
    filled = copy.copy(body)
    setattr(filled, attribute, value)
    return filled


def _add_body(result: dict[str, Any], operation: Operation, body: Any) -> None:
    match operation.body_kind:
        case "json":
            result["json"] = encode(body)
        case "form":
            result["data"] = {name: _form_value(value) for name, value in _members(body)}
        case "multipart":
            # All parts go through `files`: httpx streams those, and sends a form without a file as multipart too.
            result["files"] = [(name, part) for name, value in _members(body) for part in _parts(value)]
        case _:
            content = body.payload if isinstance(body, File) else body
            content_type = (body.mime_type if isinstance(body, File) else None) or operation.content_type
            if isinstance(content, Path | str):
                content = Path(content).open("rb")  # noqa: SIM115 - httpx reads it while it sends
            result["content"] = content
            result.setdefault("headers", {})["Content-Type"] = content_type


def _members(body: Model) -> list[tuple[str, Any]]:
    declared = [(field.name, getattr(body, field.attribute)) for field in body.fields_]
    return [
        (name, value)
        for name, value in (*declared, *body.additional_properties.items())
        if value is not UNSET and value is not None
    ]


def _parts(value: Any) -> list[tuple[Any, ...]]:
    if isinstance(value, File):
        return [_file_tuple(value)]
    if isinstance(value, list | tuple):
        return [part for item in value for part in _parts(item)]
    if isinstance(value, Model | dict):
        return [(None, json.dumps(encode(value)).encode(), "application/json")]
    return [(None, _form_value(value).encode())]


def _form_value(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return [_form_value(item) for item in value]
    encoded = encode(value)
    return encoded if isinstance(encoded, str) else str(encoded)


def _file_tuple(file: File) -> tuple[str | None, IO[bytes] | bytes, str | None]:
    payload = file.payload
    name = file.file_name
    if isinstance(payload, str | Path):
        name = name or Path(payload).name
        # Opened here and read by httpx in pieces while it sends: a large file never enters memory whole.
        payload = Path(payload).open("rb")  # noqa: SIM115
    elif not isinstance(payload, bytes) and isinstance(getattr(payload, "name", None), str):
        name = name or os.path.basename(payload.name)  # noqa: PTH119 - not always a path
    # A part without a file name is a plain field to most servers.
    name = name or "upload"
    return name, payload, file.mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"


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
    if answer is None or status in _BODILESS:
        return None
    if answer == "bytes":
        return response.content
    if answer == "text":
        return response.text
    assert isinstance(answer, Codec)
    if not response.content.strip():
        raise DecodingError("the body is empty", operation=str(operation), status_code=status)
    try:
        document = response.json()
    except (ValueError, RecursionError) as error:
        problem = f"the body is not JSON ({type(error).__name__})"
        raise DecodingError(problem, operation=str(operation), status_code=status) from None
    decoder = answer.decoder()
    if decoder is None or document is None:
        return document
    try:
        return decoder(document)
    except DecodingError as error:
        path = error.path.removeprefix(".")
        raise DecodingError(error.problem, path=path, operation=str(operation), status_code=status) from None


async def send(operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any]) -> Response[Any]:
    """
    Send a request and read its answer.

    Raises:
        UnexpectedStatus: The status does not mean success.
        DecodingError: The body is not what the description says.
    """
    response = await client.request(**kwargs)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=decode(operation, response),
    )
