"""Dry runs: a request that writes is described in an error instead of being sent."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import parse_qsl

from esper_client.secret_names import is_secret

from ._base.http import RequestNotRead
from ._errors import DryRunError
from ._transport.options import dry_run
from ._transport.request_info import path_of

if TYPE_CHECKING:
    from ._base.http import Request

__all__ = ("dry", "dry_run_error")

Call = TypeVar("Call", bound=Callable[..., Any])


def dry(call: Call) -> Call:
    """
    Make the call of a bulk run a dry one, whichever `Esper` it uses; other clients and threads are not held back.

    Args:
        call: A coroutine function; anything else is returned as it is, for others to refuse.
    """
    if not callable(call):
        return call

    @functools.wraps(call)
    async def dry_call(item: Any) -> Any:
        token = dry_run.set(True)
        try:
            return await call(item)
        finally:
            dry_run.reset(token)

    return cast("Call", dry_call)


_MASK = "***"
_DEEPEST = 100


def dry_run_error(request: Request) -> DryRunError:
    """
    Make the error that says what would be sent.

    Args:
        request: The request; a body that is streamed is not read.
    """
    return DryRunError(
        method=request.method, path=path_of(request), query=_masked_pairs(request), body=_body(request)
    )


def _masked_pairs(request: Request) -> list[tuple[str, str]]:
    return [
        (name, _MASK if is_secret(name) else value)
        for name, value in parse_qsl(request.url.query.decode("ascii", "replace"), keep_blank_values=True)
    ]


def _body(request: Request) -> Any:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        content = request.content
    except RequestNotRead:
        fields = getattr(request.stream, "fields", None)
        if not isinstance(fields, list):
            return f"<{kind or 'body'}, streamed>"
        return _gathered((field.name, _field(field)) for field in fields)
    if not content:
        return None
    try:
        if kind == "application/x-www-form-urlencoded":
            return _gathered(
                (name, _masked(value, 0, secret=is_secret(name)))
                for name, value in parse_qsl(content.decode(), keep_blank_values=True)
            )
        return _masked(json.loads(content), 0, secret=False)
    except (ValueError, RecursionError):
        return f"<{kind or 'body'} of {len(content):,} bytes>"


def _gathered(fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return fields by name; one that comes more than once is a list."""
    found: dict[str, list[Any]] = {}
    for name, value in fields:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _field(field: Any) -> Any:
    # A part without a file name is a plain field.
    value = getattr(field, "value", getattr(field, "file", b""))
    if getattr(field, "filename", None) is not None or not isinstance(value, bytes | str):
        return f"<file {field.filename!r}>"
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return _MASK if is_secret(field.name) else text


def _masked(value: Any, depth: int, *, secret: bool) -> Any:
    if depth > _DEEPEST:
        return _MASK
    if isinstance(value, dict):
        return {
            name: _masked(member, depth + 1, secret=secret or is_secret(name))
            for name, member in value.items()
        }
    if isinstance(value, list):
        return [_masked(member, depth + 1, secret=secret) for member in value]
    return _MASK if secret and value is not None else value
