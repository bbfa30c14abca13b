# Edited in scripts/runtime/_answers.py; `make generate` copies it here.
"""Which of several published answers one is: by its status, and by the content type that came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._codec import Codec, OneOf
from ._operation import Answer
from .errors import DecodingError

if TYPE_CHECKING:
    import httpx

    from ._operation import Operation

__all__ = ("answer_of",)


def answer_of(operation: Operation, response: httpx.Response) -> Answer:
    """
    Return the published answer that one is; a union of them where nothing tells.

    Args:
        operation: The operation, with its answers.
        response: What came.
    """
    status = str(response.status_code)
    published = (
        [each for each in operation.answers if each.status == status]
        or [each for each in operation.answers if each.status == f"{status[0]}XX"]
        or list(operation.answers)
    )
    bodies = _with_body(published)
    nothing = next((each for each in published if each.codec is None), None)
    if nothing is not None and not response.content.strip():
        return nothing
    kind = response.headers.get("Content-Type", "").replace(" ", "").lower()
    if nothing is not None and not bodies:
        return _unasked(operation, response, kind, nothing)
    everything = _with_body(list(operation.answers))
    found = _by_content_type(bodies, kind)
    # The range `*/*` may be both JSON and text.
    found = _of_kind(found or bodies, kind) or found or _of_kind(everything, kind)
    found = found or _as_it_came(everything, kind) or bodies
    return found[0] if len({id(each.codec) for each in found}) == 1 else _union(found)


def _with_body(answers: list[Answer]) -> list[Answer]:
    return [each for each in answers if each.codec is not None]


def _by_content_type(answers: list[Answer], kind: str) -> list[Answer]:
    """Return the answers whose content type is nearest to the one that came."""
    bare = kind.partition(";")[0]
    ranges = (f"{bare.partition('/')[0]}/*", "*/*")
    texts = [(each.content_type.replace(" ", "").lower(), each) for each in answers]
    return (
        [each for text, each in texts if text == kind]
        or [each for text, each in texts if text.partition(";")[0] == bare]
        or [each for text, each in texts if text in ranges]
    )


def _of_kind(answers: list[Answer], kind: str) -> list[Answer]:
    """Return the answers that are JSON, text or bytes, as a content type is; none is that of JSON."""
    bare = kind.partition(";")[0]
    if not bare or "json" in bare:
        return [each for each in answers if isinstance(each.codec, Codec)]
    return [each for each in answers if each.codec == ("text" if bare.startswith("text/") else "bytes")]


def _as_it_came(answers: list[Answer], kind: str) -> list[Answer]:
    """Return the answer that takes what is no JSON: as bytes, or else as text."""
    raw = [each for each in answers if isinstance(each.codec, str)]
    return (
        []
        if "json" in kind and len(raw) < len(answers)
        else sorted(raw, key=lambda each: each.codec != "bytes")[:1]
    )


def _union(answers: list[Answer]) -> Answer:
    codecs = [each.codec for each in answers if isinstance(each.codec, Codec)]
    return Answer("", "", OneOf(*codecs)) if codecs else answers[0]


def _unasked(operation: Operation, response: httpx.Response, kind: str, nothing: Answer) -> Answer:
    """Return what a body is that came with a status that is published without one: a word, mostly."""
    answer = _union(
        [each for each in operation.answers if "json" in kind and each.codec is not None] or [nothing]
    )
    if answer.decode is None:
        return nothing
    try:
        answer.decode(response.json())
    except (ValueError, RecursionError, DecodingError):
        return nothing
    return answer
