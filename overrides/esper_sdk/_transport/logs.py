"""
Logging of attempts, retries and failed calls, with fields for structured logs.

Every line goes to the logger `esper_sdk`. None shows a query, a header or a body.
"""

from __future__ import annotations

import logging
import os
import warnings
from time import perf_counter
from typing import TYPE_CHECKING, Any

from esper_client.request_ids import find_request_id
from esper_sdk._errors import CallError, EsperError, StatusError, one_line

from .request_info import path_of

if TYPE_CHECKING:
    from esper_sdk._base.http import AsyncBaseTransport, Request, Response

    from .options import Attempt
    from .retry_event import RetryEvent

__all__ = ("log_failure", "log_retry", "logger", "send_logged", "set_up_from_environment")

logger = logging.getLogger("esper_sdk")

VARIABLE = "ESPER_LOG"
_LEVELS = ("debug", "info", "warning", "error")


def set_up_from_environment() -> None:
    """Log to standard error, from the level that `ESPER_LOG` names, if it is set."""
    name = os.environ.get(VARIABLE, "").strip().lower()
    if not name:
        return
    if name not in _LEVELS:
        warnings.warn(f"{VARIABLE} must be one of {', '.join(_LEVELS)}; no line is logged", stacklevel=2)
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(name.upper())


async def send_logged(inner: AsyncBaseTransport, request: Request, attempt: Attempt) -> Response:
    """
    Send one attempt, and log its outcome at DEBUG.

    Args:
        inner: The transport that sends it.
        request: The request.
        attempt: The attempt.
    """
    if not logger.isEnabledFor(logging.DEBUG):
        return await inner.handle_async_request(request)
    began = perf_counter()
    fields: dict[str, Any] = {"attempt": attempt.number}
    try:
        response = await inner.handle_async_request(request)
        fields |= {"status": response.status_code, "request_id": _shown_id(response, request)}
        return response  # noqa: TRY300 - the line follows in any case
    except BaseException as error:
        fields["error"] = type(error).__name__
        raise
    finally:
        fields["ms"] = round((perf_counter() - began) * 1000, 1)
        end = fields.get("status") or fields.get("error")
        request_id = f", request {fields['request_id']}" if fields.get("request_id") else ""
        text = f"{end} in {fields['ms']:.0f} ms (attempt {attempt.number}{request_id})"
        _log(logging.DEBUG, request, text, fields)


def log_retry(request: Request, event: RetryEvent) -> None:
    """
    Log a retry at INFO.

    Args:
        request: The request.
        event: The reason and the delay.
    """
    end = event.status_code or type(event.error).__name__
    text = f"{end}; goes again in {event.delay:.1f} s ({event.reason}, attempt {event.attempt})"
    fields: dict[str, Any] = {
        "attempt": event.attempt,
        "reason": event.reason,
        "delay": round(event.delay, 3),
    }
    if event.status_code is not None:
        fields["status"] = event.status_code
    else:
        fields["error"] = type(event.error).__name__
    _log(logging.INFO, request, text, fields)


def log_failure(request: Request, error: EsperError) -> None:
    """
    Log a failed call: at DEBUG if the service refused it (4xx), else at INFO.

    Args:
        request: The request.
        error: The error that the call raises.
    """
    refused = isinstance(error, StatusError) and error.status_code < 500
    level = logging.DEBUG if refused else logging.INFO
    if not logger.isEnabledFor(level):
        return
    fields: dict[str, Any] = {"error": type(error).__name__}
    text = type(error).__name__
    if isinstance(error, CallError):
        fields["attempts"] = error.attempts
        fields["waited"] = round(error.waited, 3)
        text = f"{text}: {error.message} (attempts: {error.attempts}, waited {error.waited:.1f} s)"
    if isinstance(error, StatusError):
        fields["status"] = error.status_code
        fields["request_id"] = error.request_id
    _log(level, request, f"failed: {text}", fields)


def _shown_id(response: Response, request: Request) -> str | None:
    found = find_request_id(response.headers)
    if found is None:
        return None
    # Imported here: compiling its patterns takes 1 ms.
    from .secrets import Secrets

    return one_line(Secrets(request).text(found), 200)


def _log(level: int, request: Request, text: str, fields: dict[str, Any]) -> None:
    path = path_of(request)
    extra = {f"esper_{name}": value for name, value in fields.items()}
    extra |= {"esper_method": request.method, "esper_path": path}
    logger.log(level, "%s %s: %s", request.method, path, text, extra=extra)
