"""Parts that a client does not carry as published, or refuses at the call: each is named with its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.codegen.description.content_types import bare, is_json, is_lines
from scripts.codegen.description.extensions import INNER_STYLES
from scripts.codegen.description.references import look_up
from scripts.codegen.description.yaml_json import pointer

__all__ = ("OF_THE_ENGINE", "Unsupported")

OF_THE_ENGINE = frozenset(
    [
        *("connection", "content-length", "expect", "host", "keep-alive", "proxy-authorization"),
        *("proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"),
    ]
)
"""Headers that the client refuses to send for a caller."""

_FORM_DATA = "multipart/form-data"
_FORMS = frozenset({_FORM_DATA, "multipart/*", "application/x-www-form-urlencoded"})
_MAX_REFERENCES = 20


class Unsupported:
    """
    Names the parts of a description.

    Args:
        document: The description.
        note: Called with the place and what is to be known of it.
    """

    def __init__(self, document: dict[str, Any], note: Callable[[str, str], None]) -> None:
        self._document = document
        self._note = note

    def parameter(self, entry: dict[str, Any], place: str) -> None:
        """Name a parameter if calls with it are refused."""
        name = entry["name"]
        if entry["in"] == "header" and name.lower() in OF_THE_ENGINE:
            self._note(place, f"the header {name} is written by the HTTP engine; a call with it is refused")
        kinds = self._whole(self._whole(entry["schema"]).get("items")).get("type")
        inner = {"array", "object"} & set(kinds if isinstance(kinds, list) else [kinds])
        if inner and entry.get("style") != "json" and INNER_STYLES not in entry:
            what = "lists" if "array" in inner else "objects"
            self._note(
                place,
                f"OpenAPI has no form for a list of {what} in a {entry['in']}, so a call with {name!r} is refused; an "
                "overlay that publishes it under `content` as `application/json` lets it be sent as JSON",
            )

    def body(self, content: dict[str, Any], place: str) -> None:
        """Name the types of a body of which the client does not write the inside."""
        for kind in content:
            if bare(kind).startswith("multipart/") and bare(kind) not in _FORMS and _FORM_DATA not in content:
                self._note(
                    _at(place, kind),
                    "of multipart bodies the client writes form-data only: give this one whole, as a `File` whose "
                    "`mime_type` has the boundary",
                )
        self._whole_content(content, place, "is given whole, as a `File`: its fields are not written")

    def answer(self, content: dict[str, Any], place: str, *, succeeds: bool) -> None:
        """Name the types of an answer of which the client does not read the inside."""
        for kind in content:
            if bare(kind).startswith("multipart/") or bare(kind) in _FORMS:
                self._note(
                    _at(place, kind), "an answer that is a form comes as bytes; its fields are not read"
                )
        if succeeds:
            self._whole_content(content, place, "comes whole, as text or bytes: its fields are not read")

    def encodings(self, media: Any, place: str) -> None:
        """Name what of a form is not sent as published: headers of its parts, and their content types."""
        encoding = media.get("encoding") if isinstance(media, dict) else None
        for name, given in encoding.items() if isinstance(encoding, dict) else ():
            if not isinstance(given, dict):
                continue
            at = f"{place}/encoding/{pointer(name)[2:]}"
            headers = given.get("headers")
            if isinstance(headers, dict) and headers:
                self._note(at, f"the part is sent without headers of its own: {', '.join(headers)}")
            if isinstance(given.get("contentType"), str):
                what = "a file is sent as its `mime_type` says, an object as JSON, anything else as text"
                self._note(at, f"its content type {given['contentType']} is not set: {what}")

    def _whole_content(self, content: dict[str, Any], place: str, what: str) -> None:
        """Name the types that have fields, unless these are in one that the client writes and reads."""
        if any(is_json(kind) or is_lines(kind) or bare(kind) in _FORMS for kind in content):
            return
        for kind, published in content.items():
            schema = self._whole(self._whole(published).get("schema"))
            fields = any(schema.get(word) for word in ("properties", "allOf", "anyOf", "oneOf", "items"))
            # Those of multipart types are named for themselves.
            if fields and not bare(kind).startswith("multipart/"):
                self._note(_at(place, kind), what)

    def _whole(self, node: Any) -> dict[str, Any]:
        """Return the object that a reference leads to; an empty one for anything else."""
        for _ in range(_MAX_REFERENCES):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                break
            node = look_up(self._document, node["$ref"])
        return node if isinstance(node, dict) else {}


def _at(place: str, kind: str) -> str:
    return f"{place}/content/{pointer(kind)[2:]}"
