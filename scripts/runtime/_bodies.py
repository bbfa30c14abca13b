"""Bodies that are not JSON: forms, with and without files, and files alone."""

from __future__ import annotations

from typing import Any

from ._styles import joined_lists, object_pairs
from .encoding import DELIMITERS, write_json, write_list, write_parameter, write_text
from .errors import RequestError
from .files import FileReader, Pieces, file_part
from .model import Model
from .types import UNSET, File

__all__ = ("add_body",)


def add_body(
    result: dict[str, Any], kind: str, content_type: str, body: Any, styles: dict[str, str] | None = None
) -> None:
    """
    Add a body to the arguments of `httpx.AsyncClient.request`.

    Args:
        result: The arguments.
        kind: `form`, `multipart`, `lines` or `content`.
        content_type: The content type of `lines`, and of a `content` body whose file names none.
        body: The body, already checked.
        styles: How lists in the fields of a form are written, where they are one text.

    Raises:
        RequestError: It can't be sent.
    """
    styles = styles or {}
    match kind:
        case "form":
            data: dict[str, str | list[str]] = {}
            for name, value in _members(body):
                if styles.get(name) == "deep" and isinstance(value, Model | dict):
                    for key, text in object_pairs(name, value, "deep"):
                        data[key] = [*data.get(key, []), text]
                else:
                    data[name] = _form_value(value, f"body.{name}", styles.get(name))
            result["data"] = data
        case "multipart":
            # All parts go through `files`: httpx streams those, and sends a form without a file as multipart too.
            result["files"] = [
                (name, part)
                for name, value in _members(body)
                for part in _parts(_joined(value, f"body.{name}", styles.get(name)), f"body.{name}")
            ]
        case "lines":
            # Of a sequence of JSON texts each begins with a character of its own (RFC 7464).
            start = b"\x1e" if "json-seq" in content_type.lower() else b""
            lines = [start + write_json(item, f"body[{index}]") + b"\n" for index, item in enumerate(body)]
            result["content"] = b"".join(lines)
            result.setdefault("headers", {})["Content-Type"] = content_type
        case _:
            _, content, guessed = file_part(body, "body")
            headers = result.setdefault("headers", {})
            kind = content_type if body.mime_type is None else guessed
            if kind.lower().startswith("multipart/") and "boundary=" not in kind.lower():
                raise RequestError("body", f"needs a `mime_type` such as '{content_type}; boundary=...'")
            headers["Content-Type"] = kind
            if isinstance(content, FileReader):
                if content.size is not None:
                    headers["Content-Length"] = str(content.size)
                content = Pieces(content)
            result["content"] = content


def _members(body: Any) -> list[tuple[str, Any]]:
    if isinstance(body, dict):
        found = [(_name(name), value) for name, value in body.items()]
        return [(name, value) for name, value in found if value is not UNSET and value is not None]
    if not isinstance(body, Model):
        raise RequestError("body", f"a form takes a dictionary of its fields, got {type(body).__name__}")
    declared = [(field.name, value) for field, value in body.present_()]
    more = [(_name(name), value) for name, value in body.additional_properties.items()]
    return [(name, value) for name, value in declared + more if value is not UNSET and value is not None]


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise RequestError("body", f"has a name that is no string but {type(name).__name__}")
    return write_text("body", name)


def _parts(value: Any, where: str) -> list[tuple[Any, ...]]:
    if isinstance(value, File):
        return [file_part(value, where)]
    if isinstance(value, list | tuple):
        return [part for item in value for part in _parts(item, where)]
    if isinstance(value, Model | dict):
        return [(None, write_json(value, where), "application/json")]
    return [(None, _form_text(value, where).encode())]


def _joined(value: Any, where: str, style: str | None) -> Any:
    outer, *inner = (style or "").split(" ")
    value = joined_lists(where, value, inner)
    return (
        write_list(where, value, outer) if outer in DELIMITERS and isinstance(value, list | tuple) else value
    )


def _form_value(value: Any, where: str, style: str | None) -> str | list[str]:
    value = _joined(value, where, style)
    if isinstance(value, list | tuple):
        return [_form_text(item, where) for item in value]
    return _form_text(value, where)


def _form_text(value: Any, where: str) -> str:
    if isinstance(value, Model | dict | list | tuple):
        return write_json(value, where).decode()
    return write_parameter(where, value)
