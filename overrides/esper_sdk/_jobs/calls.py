"""Calls of jobs: plain JSON by path, whatever the typed groups return."""

from __future__ import annotations

from typing import Any, Protocol

from esper_client.errors import DecodingError
from esper_sdk._raw_request import send
from esper_sdk._transfer.sender import FileCaller
from esper_sdk._transport.options import OPTIONS, CallOptions

__all__ = ("JobCaller", "ask", "content_of", "text_of")


class JobCaller(FileCaller, Protocol):
    """The client or copy that does a job."""

    options: CallOptions

    @property
    def turns(self) -> dict[str, Any]:
        """The locks of what goes one at a time, by name."""
        ...

    async def enterprise_id(self) -> str:
        """Return the enterprise to work in."""
        ...


async def ask(
    caller: JobCaller, method: str, path: str, *, options: CallOptions | None = None, **arguments: Any
) -> Any:
    """
    Call a path, and return what is inside of the answer's envelope; `None` for an answer without a body.

    Args:
        caller: The client or copy that asks.
        method: The HTTP method.
        path: Relative to the base URL.
        options: Those of the call, unless they are the caller's.
        arguments: Those of `Esper.request`.

    Raises:
        DecodingError: The answer is no JSON.
        CallError: The call failed.
    """
    extensions = None if options is None else {OPTIONS: options}
    response = await send(caller.client, method, path, extensions=extensions, **arguments)
    if not response.content:
        return None
    try:
        return content_of(response.json())
    except (ValueError, RecursionError):
        status = response.status_code
    raise DecodingError("it is not JSON", operation=f"{method} /{path}", status_code=status)


def content_of(document: Any) -> Any:
    """Return what is inside of an envelope: a dictionary or an object with `content`."""
    if isinstance(document, dict):
        inner = document.get("content")
        return inner if isinstance(inner, dict) else document
    inner = getattr(document, "content", None)
    return inner if hasattr(inner, "id") else document


def text_of(document: Any, *names: str) -> str:
    """Return the first text among some fields of a document; empty if there is none."""
    if isinstance(document, dict):
        for name in names:
            value = document.get(name)
            if isinstance(value, str) and value:
                return value
    return ""
