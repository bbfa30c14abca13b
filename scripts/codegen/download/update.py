"""Downloading the API description: it takes the place of the old one only if it is one, and came whole."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import stat
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scripts.codegen.description.document import operations, parse
from scripts.codegen.errors import DescriptionError

from .fetch import Answer, Limits, NotHereError, Validators, fetch

__all__ = ("STATE", "URLS", "Limits", "NotHereError", "Outcome", "Version", "download")

URLS = (
    "https://api.esper.io/_bundle/openapi.yaml",  # Redocly since Realm
    "https://api.esper.io/_spec/openapi.yaml",  # older sites
    "https://api.esper.io/openapi.yaml",  # older still
)
"""Where the description is published: the first of them that has it is taken."""

# Beside the description, but not committed: an ETag belongs to one deployment of the documentation and says
# nothing about the description, so that every sync would change it for nothing; and a fresh clone loses only
# one download.
STATE = ".spec-cache.json"
"""Name of the file that keeps ETag and Last-Modified. It can be deleted at any time."""


@dataclass(frozen=True, slots=True)
class Version:
    """
    One state of the description.

    Attributes:
        operations: How many it has; None if it isn't a description.
        size: Its bytes.
        sha256: Their digest, in hexadecimal.
    """

    operations: int | None
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What a download did.

    Attributes:
        out: The file.
        url: Where its content came from, after redirects.
        before: What was there; None if there was no file.
        after: What is there now; the same object as `before` if nothing changed.
    """

    out: Path
    url: str
    before: Version | None
    after: Version

    @property
    def changed(self) -> bool:
        """Whether the file was written."""
        return self.after is not self.before

    def __str__(self) -> str:
        after = self.after
        if not self.changed:
            return f"{self.out}: unchanged ({after.operations} operations, {after.size:,} bytes, sha256 {after.sha256[:12]})"
        if self.before is None:
            numbers = f"new: {after.operations} operations, {after.size:,} bytes, sha256 {after.sha256[:12]}"
        else:
            before = self.before
            known = "unknown" if before.operations is None else before.operations
            numbers = (
                f"operations {known} -> {after.operations}, bytes {before.size:,} -> {after.size:,}, "
                f"sha256 {before.sha256[:12]} -> {after.sha256[:12]}"
            )
        return f"{self.out}: {numbers} (from {self.url})"


def download(
    out: Path, urls: Sequence[str] = URLS, *, force: bool = False, limits: Limits | None = None
) -> Outcome:
    """
    Bring the description up to date.

    The file is replaced in one step, and only by a whole description; in every other case it stays as it was.

    Args:
        out: The file; it need not exist.
        urls: Where to look, in this order. The next one is tried only if there is nothing at the one before
            (404, 410), or something that isn't a description; whatever else goes wrong is told at once.
        force: Take a description that has lost more than half of its operations.
        limits: What the download may take; 120 s and 32 MiB by default.

    Raises:
        DescriptionError: There is no description to be had, or it can't be written; one line for each URL.
    """
    limits = limits or Limits()
    deadline = time.monotonic() + limits.total
    old = _read(out)
    known = _recall(out, old)
    problems: list[str] = []
    for url in urls:
        try:
            answer = fetch(url, limits=limits, deadline=deadline, known=known)
            if answer is None:
                if old is None or known is None:
                    raise DescriptionError(f"{url}: 304 to a question that was not asked")
                version = Version(_old_count(old), len(old), _sha256(old))
                return Outcome(out, known.url, version, version)
            count = _count(answer)
        except NotHereError as error:
            problems += error.problems
            continue
        except DescriptionError as error:
            # Whoever reads it sees which places were tried before.
            raise DescriptionError(*problems, *error.problems) from None
        return _keep(out, old, answer, count, force=force)
    raise DescriptionError(*problems)


def _keep(out: Path, old: bytes | None, answer: Answer, count: int, *, force: bool) -> Outcome:
    url = answer.validators.url
    after = Version(count, len(answer.content), _sha256(answer.content))
    if answer.content == old:
        _remember(out, answer)
        return Outcome(out, url, after, after)
    before = None if old is None else Version(_old_count(old), len(old), _sha256(old))
    if before is not None and before.operations and count * 2 < before.operations and not force:
        raise DescriptionError(
            f"{url}: has {count} operations, where {out} has {before.operations}; "
            "if that is right, say so with --force (make spec FORCE=1)"
        )
    _replace(out, answer.content)
    _remember(out, answer)
    return Outcome(out, url, before, after)


def _read(out: Path) -> bytes | None:
    """Read what is there, and find out before the download if nothing can be written."""
    if not out.parent.is_dir():
        raise DescriptionError(f"{out}: there is no folder {out.parent}")
    try:
        return out.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DescriptionError(f"{out}: can't be read: {error.strerror}") from None


def _count(answer: Answer) -> int:
    """
    Count the operations of what came.

    Raises:
        NotHereError: It isn't an API description.
    """
    url = answer.validators.url
    kind = answer.content_type or "of no declared type"
    try:
        # The pipeline reads UTF-8, and the file is kept as it came. What the server says about the charset is
        # not asked: many say ISO-8859-1 about everything.
        text = answer.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotHereError(
            f"{url}: not an API description: not UTF-8 at byte {error.start} ({kind})"
        ) from None
    if text.lstrip().startswith("<"):
        raise NotHereError(
            f"{url}: a web page or XML ({kind}), not an API description; does it ask for a login?"
        )
    try:
        count = sum(1 for _ in operations(parse(text, url)))
    except DescriptionError as error:
        raise NotHereError(*error.problems) from None
    if not count:
        raise NotHereError(f"{url}: not an API description of any use: it has no operations")
    return count


def _old_count(content: bytes) -> int | None:
    try:
        return sum(1 for _ in operations(parse(content.decode("utf-8-sig"), "")))
    except (DescriptionError, UnicodeDecodeError):
        return None


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replace(path: Path, content: bytes) -> None:
    """Put the content in the place of the file in one step, with the file's permissions."""
    # Through a symbolic link to the file itself: the link stays.
    path = path.resolve()
    # In the same folder, because a file can't be moved to another file system in one step.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            # Without it a crash of the machine may leave the new name and none of the bytes.
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except OSError as error:
        raise DescriptionError(f"{path}: can't be written: {error.strerror}") from None
    finally:
        temporary.unlink(missing_ok=True)


def _recall(out: Path, old: bytes | None) -> Validators | None:
    """Return what the server said about the file, unless the file is another one by now."""
    if old is None:
        return None
    try:
        state: Any = json.loads(out.with_name(STATE).read_text("utf-8"))
        if state.pop("sha256") != _sha256(old):
            return None
        known = Validators(**state)
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return None
    values = (known.url, known.etag, known.last_modified)
    # A header takes neither line breaks nor anything but ASCII; a file that was edited may hold both.
    return known if all(value is None or _is_header(value) for value in values) else None


def _is_header(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable()


def _remember(out: Path, answer: Answer) -> None:
    validators = answer.validators
    path = out.with_name(STATE)
    # The description is in its place already; the next download being a whole one is not worth a failure.
    with contextlib.suppress(OSError, DescriptionError):
        if validators.etag or validators.last_modified:
            state = {**asdict(validators), "sha256": _sha256(answer.content)}
            _replace(path, (json.dumps(state, indent=2) + "\n").encode())
        else:
            path.unlink(missing_ok=True)
