"""Reads `multipart/form-data`."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ("Part", "parts")

_BOUNDARY = re.compile(r'boundary=(?:"([^"]+)"|([^;,\s]+))', re.IGNORECASE)
_PARAMETER = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a form."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode(errors="replace")


def parts(content_type: str, body: bytes) -> list[Part]:
    """
    Take a form apart.

    Raises:
        ValueError: It is no form, or not a whole one.
    """
    found = _BOUNDARY.search(content_type)
    if found is None:
        raise ValueError("Multipart form parse error - invalid boundary.")
    mark = b"--" + (found[1] or found[2]).encode("latin-1")
    # A line break stands before every mark but the first.
    first, *sections = (b"\r\n" + body).split(b"\r\n" + mark)
    if not sections or not sections[-1].startswith(b"--") or first.strip():
        raise ValueError("Multipart form parse error - the body is no whole form.")
    return [_part(section) for section in sections[:-1]]


def _part(section: bytes) -> Part:
    head, separator, content = section.partition(b"\r\n\r\n")
    if not separator:
        raise ValueError("Multipart form parse error - a part has no head.")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    parameters = dict(_PARAMETER.findall(headers.get("content-disposition", "")))
    if "name" not in parameters:
        raise ValueError("Multipart form parse error - a part has no name.")
    return Part(parameters["name"], parameters.get("filename"), headers.get("content-type"), content)
