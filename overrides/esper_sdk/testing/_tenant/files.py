"""Files that are offered by a link: on a host of their own, to whoever has the link."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from esper_sdk.testing._http.messages import Answer

if TYPE_CHECKING:
    from esper_sdk.testing._http.messages import Request

__all__ = ("FILES", "HOST", "FileStore")

FILES = "/files/"
"""What every path of a file begins with."""
HOST = "https://files.fake-esper.cloud"
"""Where files are while the fake is not served: any address that leads to `transport()`."""

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    signature: str
    content_type: str

    @property
    def etag(self) -> str:
        return f'"{hashlib.md5(self.content, usedforsecurity=False).hexdigest()}"'


class FileStore:
    """
    The files of a tenant.

    A request that carries a key is refused: the link is what lets in, and storage services say so, too.
    """

    def __init__(self) -> None:
        self._files: dict[str, _File] = {}
        self.origins: list[str] = [HOST]

    def add(self, name: str, content: bytes, content_type: str) -> str:
        """Keep a file, and return the link to it."""
        path = f"{FILES}{name}"
        signature = hashlib.sha256(path.encode() + content).hexdigest()[:32]
        self._files[path] = _File(content, signature, content_type)
        return f"{self.origins[-1]}{path}?signature={signature}"

    def answer(self, request: Request) -> Answer:
        """Answer a request for a file, or for a part of it."""
        found = self._files.get(request.path)
        if "authorization" in request.headers:
            return _error(400, "InvalidArgument", "Only one way of authentication is allowed.")
        if found is None or request.query.get("signature") != found.signature:
            return _error(403, "AccessDenied", "Access denied.")
        if request.method not in {"GET", "HEAD"}:
            return _error(405, "MethodNotAllowed", "The method is not allowed.")
        headers = {"ETag": found.etag, "Accept-Ranges": "bytes"}
        asked = _RANGE.fullmatch(request.headers.get("range", ""))
        if asked is None or request.headers.get("if-range", found.etag) != found.etag:
            return Answer(200, found.content, content_type=found.content_type, headers=headers)
        size = len(found.content)
        start, end = int(asked[1]), min(int(asked[2] or size - 1), size - 1)
        if start > end:
            return Answer(416, headers={**headers, "Content-Range": f"bytes */{size}"})
        headers["Content-Range"] = f"bytes {start}-{end}/{size}"
        part = found.content[start : end + 1]
        return Answer(206, part, content_type=found.content_type, headers=headers)


def _error(status: int, code: str, message: str) -> Answer:
    text = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Answer(status, text.encode(), content_type="application/xml")
