"""Raw requests: calls of paths that the API description does not list."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from esper_client.client import request
from esper_client.encoding import header_text, write_json, write_pairs, write_text
from esper_client.errors import RequestError
from esper_client.types import UNSET, File

if TYPE_CHECKING:
    from esper_client.client import AuthenticatedClient

    from ._base.http import Response

__all__ = ("build", "check_path", "send")

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_STEP_UP = re.compile(r"(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|%2f|%5c|$)", re.IGNORECASE)
_NOT_IN_PATHS = re.compile(r"[\x00-\x20\x7f\\#]")
_FORM = "application/x-www-form-urlencoded"

Pairs = list[tuple[str, Any]]


async def send(
    client: AuthenticatedClient,
    method: object,
    path: object,
    *,
    extensions: dict[str, Any] | None = None,
    **arguments: Any,
) -> Response:
    """
    Send a raw request; `Esper.request` explains the arguments.

    Args:
        client: The client that sends it.
        method: The HTTP method.
        path: Relative to the base URL.
        extensions: What the transports are told of it.
        arguments: Those of `build`.

    Raises:
        RequestError: An argument can't be sent.
        CallError: The call failed.
    """
    http = client.get_async_httpx_client()
    kwargs = build(method, path, **arguments)
    if extensions is not None:
        kwargs["extensions"] = extensions
    try:
        return await request(http, kwargs, "params.", raw=True)
    finally:
        if "files" in kwargs:
            from esper_client.files import close_files

            close_files(kwargs)


def build(
    method: object,
    path: object,
    *,
    params: object = None,
    json: object = UNSET,
    data: object = None,
    files: object = None,
    content: object = None,
    headers: object = None,
) -> dict[str, Any]:
    """
    Build the arguments of `httpx.AsyncClient.request`.

    Args:
        method: The HTTP method.
        path: Relative to the base URL.
        params: The query.
        json: A JSON body; `UNSET` for none.
        data: The fields of a form.
        files: Files to upload.
        content: A raw body.
        headers: Further headers.

    Raises:
        RequestError: One of them can't be sent; nothing has been.
    """
    result: dict[str, Any] = {"method": _method(method), "url": check_path(path)}
    if query := _pairs(params, "params"):
        if "?" in result["url"]:
            raise RequestError("path", "has a query already; give either that or params")
        result["params"] = [
            pair for name, value in _given(query) for pair in write_pairs(name, value, f"params.{name}")
        ]
    fields = _pairs(data, "data", "; text and bytes are given as content")
    parts = _pairs(files, "files")
    # Like httpx, an empty form counts as none.
    bodies = {"json": json is not UNSET, "data": fields, "files": parts, "content": _is_given(content)}
    names = [name for name, there in bodies.items() if there]
    if len(names) > 1 and names != ["data", "files"]:
        raise RequestError(names[0], f"is given together with {names[1]}; a request has one body")
    written = _headers(headers, "headers")
    types = [text for name, text in written if name.lower() == "content-type"]
    if json is not UNSET:
        result["content"] = write_json(json, "json")
        if not types:
            written.append(("Content-Type", "application/json"))
    elif fields or parts:
        if types and (parts or not types[0].lower().startswith(_FORM)):
            raise RequestError(
                "headers.Content-Type", "belongs to the form, which names its own; leave it out"
            )
        _add_form(result, fields, parts)
    elif _is_given(content):
        result["content"] = _content(content)
    if written:
        result["headers"] = written
    return result


def _is_given(value: object) -> bool:
    return value is not None and value is not UNSET


def _given(pairs: Pairs) -> Pairs:
    return [pair for pair in pairs if _is_given(pair[1])]


def _pairs(given: Any, where: str, hint: str = "") -> Pairs:
    """
    Return names and values from a mapping, or from a list of pairs.

    Raises:
        RequestError: It is neither, or a name is no text.
    """
    if not _is_given(given):
        return []
    if isinstance(given, Mapping):
        # `httpx.QueryParams` and `httpx.Headers` have several values of a name.
        given = getattr(given, "multi_items", given.items)()
    elif not isinstance(given, list | tuple):
        raise RequestError(where, f"has to be a mapping or a list of pairs, got {type(given).__name__}{hint}")
    result: Pairs = []
    for pair in given:
        if not isinstance(pair, list | tuple) or len(pair) != 2:
            raise RequestError(where, f"has to be a mapping or a list of pairs{hint}")
        name, value = pair
        if not isinstance(name, str):
            raise RequestError(where, f"has a name that is no string but {type(name).__name__}")
        result.append((write_text(where, name), value))
    return result


def _method(method: object) -> str:
    if not isinstance(method, str) or not _TOKEN.fullmatch(method):
        raise RequestError("method", "has to be the name of an HTTP method, such as GET")
    name = str.__str__(method).upper()
    if name in {"CONNECT", "TRACE"}:
        # CONNECT is for proxies; TRACE would return the key.
        raise RequestError("method", f"can't be {name}")
    return name


def check_path(path: object, where: str = "path") -> str:
    """
    Return a path that stays below the base URL.

    Args:
        path: The path.
        where: The argument to name in errors.

    Raises:
        RequestError: It would lead elsewhere, or is no path.
    """
    if not isinstance(path, str):
        raise RequestError(where, f"has to be a string, got {type(path).__name__}")
    text = write_text(where, path)
    if not text.strip("/"):
        raise RequestError(where, "is empty")
    if _SCHEME.match(text) or text.startswith(("//", "\\")):
        raise RequestError(where, "must be relative to the base URL")
    if _NOT_IN_PATHS.search(text):
        raise RequestError(where, "contains a space, a control character, '\\' or '#'")
    if _STEP_UP.search(text):
        raise RequestError(where, "must not contain '.' or '..' as a step")
    return "/" + text.removeprefix("/")


def _headers(given: object, where: str) -> list[tuple[str, str]]:
    written = []
    for name, value in _given(_pairs(given, where)):
        if not _TOKEN.fullmatch(name):
            raise RequestError(f"{where}.{name}", "is no name that a header can have")
        written.append((name, header_text(name, value, f"{where}.{name}")))
    return written


def _add_form(result: dict[str, Any], fields: Pairs, parts: Pairs) -> None:
    texts: dict[str, list[str]] = {}
    for name, value in _given(fields):
        texts.setdefault(name, []).extend(text for _, text in write_pairs(name, value, f"data.{name}"))
    if not parts:
        result["data"] = texts
        return
    # A part without a file name is a plain field.
    written: Pairs = [(name, (None, text.encode())) for name, members in texts.items() for text in members]
    result["files"] = written + [(name, _part(value, f"files.{name}")) for name, value in parts]


def _part(given: Any, where: str) -> tuple[Any, ...]:
    """Return a file as httpx takes it: name, content, content type and further headers."""
    # Imported here: most programs upload nothing.
    from esper_client.files import file_part

    if isinstance(given, File):
        return file_part(given, where)
    named = True
    name: Any = None
    content: Any = given
    mime_type: Any = None
    headers: Any = None
    if isinstance(given, tuple):
        if not 2 <= len(given) <= 4:
            raise RequestError(where, "has to be a name and a file, perhaps with content type and headers")
        name, content, mime_type, headers = (*given, None, None)[:4]
        if not isinstance(name, str | None):
            raise RequestError(where, f"has a file name that is no string but {type(name).__name__}")
        named = bool(name)
    if isinstance(content, str):
        # Like httpx: text is the content, not a path.
        content = write_text(where, content).encode()
    file_name, payload, guessed = file_part(File(content, name or None, mime_type), where)
    part = (file_name, payload, guessed) if named else (None, payload, mime_type or None)
    more = _headers(headers, f"{where}.headers")
    return (*part, dict(more)) if more else part


def _content(content: object) -> Any:
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return write_text("content", content).encode()
    if isinstance(content, bytearray | memoryview):
        return _copied(content)
    if isinstance(content, AsyncIterable):
        return _Pieces(content)
    problem = f"has to be bytes, text or an async iterable of bytes, got {type(content).__name__}"
    raise RequestError("content", f"{problem}; give a file as files, or what it holds")


def _copied(view: bytearray | memoryview) -> bytes:
    from esper_client.files import copied

    return copied(view, "content")


class _Pieces:
    """A raw body that is sent in pieces, once."""

    def __init__(self, pieces: AsyncIterable[Any]) -> None:
        try:
            self._pieces = aiter(pieces)
        except TypeError:
            raise RequestError("content", "can't be iterated over") from None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await anext(self._pieces)
        if not isinstance(piece, bytes | bytearray | memoryview):
            raise RequestError("content", f"gave a piece that is no bytes but {type(piece).__name__}")
        return piece if isinstance(piece, bytes) else _copied(piece)
