"""Headers of a file: its length, validators, ranges (RFC 9110, sections 8.8 and 14) and checksums."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esper_sdk._base.http import Headers

__all__ = ("Digest", "Version", "digest_of", "length_of", "range_of")

_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_ALGORITHMS = {
    "sha-512": "sha512",
    "sha-256": "sha256",
    "sha256": "sha256",
    "md5": "md5",
}
_SETTLED = timedelta(seconds=1)
"""How much older than `Date` a `Last-Modified` has to be (RFC 9110, section 8.8.2.2)."""


class Version:
    """
    The validators of a file, which tell whether a later answer is about the same bytes.

    Args:
        headers: Those of the answer that the file began with.

    Attributes:
        etag: The entity tag, strong or weak.
        modified: The `Last-Modified` as it came.
        condition: The value of `If-Range`; `None` where no validator is strong enough.
        coding: The content coding.
    """

    __slots__ = ("coding", "condition", "etag", "modified")

    def __init__(self, headers: Headers) -> None:
        self.etag: str | None = headers.get("etag")
        self.modified: str | None = headers.get("last-modified")
        self.coding: str = coding_of(headers)
        self.condition: str | None = None
        if self.etag is not None and self.etag[:1] == '"':
            self.condition = self.etag
        elif self.etag is None and _is_settled(self.modified, headers.get("date")):
            self.condition = self.modified

    def fits(self, headers: Headers) -> bool:
        """Tell whether an answer with a part of the file speaks of these bytes."""
        if headers.get("etag") != self.etag or coding_of(headers) != self.coding:
            return False
        # A 206 to an If-Range may leave this out.
        modified = headers.get("last-modified")
        return modified is None or modified == self.modified


def coding_of(headers: Headers) -> str:
    """Return the content coding, in small letters; empty where there is none."""
    coding = headers.get("content-encoding", "").strip().lower()
    return "" if coding == "identity" else coding


def _is_settled(modified: str | None, date: str | None) -> bool:
    if modified is None or date is None:
        return False
    try:
        return _parse(date) - _parse(modified) >= _SETTLED
    except (ValueError, OverflowError):
        return False


def _parse(text: str) -> datetime:
    found = parsedate_to_datetime(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def length_of(headers: Headers) -> int | None:
    """Return the length of a body, in bytes; `None` where it is not told."""
    text = headers.get("content-length", "")
    if not text.isascii() or not text.isdigit() or len(text) > 18 or "transfer-encoding" in headers:
        return None
    return int(text)


def range_of(headers: Headers) -> tuple[int, int, int | None] | None:
    """
    Return which bytes a 206 has: the first, the one behind the last, and how many the file has.

    It is `None` where the answer does not say so, or contradicts itself.
    """
    found = _RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return None
    start, end = int(found[1]), int(found[2]) + 1
    total = None if found[3] == "*" else int(found[3])
    length = length_of(headers)
    if start >= end or (total is not None and end > total) or (length is not None and length != end - start):
        return None
    return start, end, total


class Digest:
    """
    A checksum to come out at.

    Args:
        name: The algorithm, as `hashlib` names it.
        value: The digest.
        source: Who says so, for errors.
    """

    __slots__ = ("name", "source", "value")

    def __init__(self, name: str, value: bytes, source: str) -> None:
        self.name = name
        self.value = value
        self.source = source

    def begin(self) -> Any:
        """Return a new hash object."""
        return hashlib.new(self.name, usedforsecurity=False)


def digest_of(headers: Headers, *, part: bool = False) -> Digest | None:
    """
    Return the checksum of a whole file that an answer tells, in the form in which it is sent.

    It is told by `Repr-Digest` or `Content-Digest` (RFC 9530), `Digest` (RFC 3230), `Content-MD5`, and by the
    headers of S3 and Google Cloud Storage. What can't be read is ignored.

    Args:
        headers: Those of the answer.
        part: Whether it has a part of the file, whose own checksum is left out.
    """
    found: list[Digest] = []
    listed = ["repr-digest", "digest"] if part else ["repr-digest", "content-digest", "digest"]
    if headers.get("x-goog-stored-content-encoding", "").strip().lower() in {
        "",
        "identity",
        coding_of(headers),
    }:
        # It is the hash of what is stored, perhaps compressed.
        listed.append("x-goog-hash")
    for header in listed:
        for member in headers.get_list(header, split_commas=True):
            name, _, value = member.strip().partition("=")
            _add(found, header, _ALGORITHMS.get(name.strip().lower()), value.strip(" :"))
    for name in ("sha256", "sha1"):
        header = f"x-amz-checksum-{name}"
        _add(found, header, name, headers.get(header, ""))
    if not part:
        _add(found, "content-md5", "md5", headers.get("content-md5", ""))
    # The longest digest proves the most.
    return max(found, key=lambda digest: len(digest.value), default=None)


def _add(found: list[Digest], header: str, name: str | None, text: str) -> None:
    if name is None:
        return
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return
    # S3 tells a composite checksum of parts as `...-3`, which is no Base64.
    if len(value) == hashlib.new(name, usedforsecurity=False).digest_size:
        found.append(Digest(name, value, f"the header {header}"))
