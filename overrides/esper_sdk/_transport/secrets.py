"""Redaction: removes a request's secrets from the texts of the service."""

from __future__ import annotations

import contextlib
import json
import re
from base64 import b64encode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from esper_client.secret_names import is_secret
from esper_sdk._base.http import ByteStream

if TYPE_CHECKING:
    from esper_sdk._base.http import Request

__all__ = ("Secrets",)

_MAX_BODY = 64 * 1024
_SHORTEST = 4
"""Characters of the shortest secret to look for; shorter ones are part of too many words."""
_LONGEST = 2000
"""Characters of the longest secret to look for in all forms; longer patterns compile too slowly."""
_SHORTEST_BASE64 = 12
"""Characters of the shortest secret to look for in Base64; parts of shorter ones are too common."""
_GROWTH = 24
"""The most bytes for one byte of a secret in any form: `&#x27;` in UTF-32."""
_DEEPEST = 100
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


class Secrets:
    """
    The secrets of a request: the API key, and the values of secret headers, arguments and fields.

    They are found in any case, percent-encoded, escaped for JSON or HTML, or within Base64. Patterns are slow and
    rarely needed, so they are compiled only for a text that contains a plain run of a secret.

    Args:
        request: The request; of its bodies, only JSON and forms of up to 64 KiB are read.
    """

    def __init__(self, request: Request) -> None:
        secrets = _secrets_of(request)
        short = [secret for secret in secrets if len(secret) <= _LONGEST]
        coded = [part for secret in short if len(secret) >= _SHORTEST_BASE64 for part in _base64(secret)]
        self._forms = [*short, *coded]
        self._runs = {max(re.split(r"[^a-z0-9]+", form.lower()), key=len) for form in self._forms}
        self._long = [
            form
            for secret in secrets[: len(secrets) - len(short)]
            for form in (secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
        ]
        self._longest = _GROWTH * max((len(_encode(secret)) for secret in secrets), default=0)

    def text(self, text: str) -> str:
        """
        Redact secrets in a text, and words that follow `Bearer` or `token`.

        Args:
            text: A text of the service.
        """
        return re.sub(r"(?i)\b(bearer|token)\s+[\w.~+/=-]{8,}", r"\1 ***", self._exact(text))

    def _exact(self, text: str) -> str:
        for form in self._long:
            text = text.replace(form, "***")
        if self._may_be_in(text):
            text = re.sub("|".join(map(_pattern, self._forms)), "***", text, flags=re.IGNORECASE)
        return text

    def _may_be_in(self, text: str) -> bool:
        lowered = text.lower()
        return any(run in lowered for run in self._runs)

    def value(self, value: Any, depth: int = 0) -> Any:
        """
        Redact secrets in all names and texts of a JSON value.

        Args:
            value: The value; parts nested deeper than 100 levels are left out.
            depth: The level of the value.
        """
        if isinstance(value, str):
            return self._exact(value)
        if not isinstance(value, dict | list):
            return value
        if depth > _DEEPEST:
            return "..."
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        return {self._exact(name): self.value(member, depth + 1) for name, member in value.items()}

    def content(self, content: bytes, limit: int) -> bytes:
        """
        Redact secrets in the beginning of a body.

        Args:
            content: The body, in any encoding.
            limit: The longest result, in bytes.
        """
        start = content[: limit + self._longest]
        if b"\0" in start and self._may_be_in(start.replace(b"\0", b"").decode("latin-1")):
            # UTF-16 or UTF-32: without null bytes it stays legible.
            start = start.replace(b"\0", b"")
        start = self._exact(start.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        if not start.isascii():
            start = self._exact(start.decode("latin-1")).encode("latin-1")
        if len(content) > limit + self._longest:
            # These bytes may hold the first part of a cut secret.
            start = start[: len(start) - self._longest]
        return start[:limit]


def _secrets_of(request: Request) -> list[str]:
    found: list[str] = []
    for name, value in request.headers.multi_items():
        if is_secret(name):
            # "Bearer KEY", "KEY", and in cookies "a=KEY; b=KEY".
            found.append(value.partition(" ")[2].strip() or value)
            found += [pair.partition("=")[2].strip() for pair in value.split(";") if name == "cookie"]
    found += [value for name, value in request.url.params.multi_items() if is_secret(name)]
    stream, kind = request.stream, request.headers.get("content-type", "")
    if isinstance(stream, ByteStream) and ("json" in kind or "urlencoded" in kind):
        content = b"".join(stream)
        if len(content) <= _MAX_BODY:
            with contextlib.suppress(ValueError, RecursionError):
                fields = json.loads(content) if "json" in kind else _form(content)
                _collect(fields, found, secret=False)
    return sorted({value for value in found if len(value) >= _SHORTEST}, key=len, reverse=True)


def _form(content: bytes) -> list[dict[str, str]]:
    return [{name: value} for name, value in parse_qsl(content.decode())]


def _collect(value: Any, found: list[str], *, secret: bool) -> None:
    if isinstance(value, dict):
        for name, member in value.items():
            _collect(member, found, secret=secret or is_secret(name))
    elif isinstance(value, list):
        for item in value:
            _collect(item, found, secret=secret)
    elif secret and isinstance(value, str):
        found.append(value)


def _pattern(secret: str) -> str:
    return "".join(c if c.isascii() and c.isalnum() else _written(c) for c in secret)


def _written(char: str) -> str:
    """Return a pattern of all encodings of a character that is no plain letter or digit."""
    percent = "".join(f"%(?:25)?{byte:02X}" for byte in _encode(char))
    ways = {
        char,
        "\\" + char,
        json.dumps(char)[1:-1],
        _HTML.get(char, char),
        f"&#{ord(char)};",
        f"&#x{ord(char):x};",
    }
    if char == " ":
        ways.add("+")
    return f"(?:{'|'.join([*map(re.escape, sorted(ways, key=len, reverse=True)), percent])})"


def _base64(secret: str) -> set[str]:
    """Return the parts of a secret's Base64 that don't depend on the text around it, at three offsets."""
    content = _encode(secret)
    found: set[str] = set()
    for lead in range(3):
        for encode in (b64encode, urlsafe_b64encode):
            text = encode(bytes(lead) + content).decode()
            found.add(text[(lead * 8 + 5) // 6 : (lead + len(content)) * 8 // 6])
    return found


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
