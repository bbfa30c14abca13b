"""Failures of the HTTP libraries, told by what was sent, in the same words for every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esper_sdk._errors import (
    CallError,
    CertificateError,
    ConnectionFailedError,
    ConnectTimeoutError,
    OutcomeUnknownError,
    RequestTimeoutError,
    one_line,
)

from .request_info import where_of

if TYPE_CHECKING:
    from esper_sdk._base.http import Request

__all__ = ("clean_cause", "failure_of")


def failure_of(
    error: Exception, request: Request, *, sent: bool, timed_out: bool, certificate: bool
) -> CallError:
    """
    Make the error of a call from that of an HTTP library.

    Args:
        error: What the library raised.
        request: The request.
        sent: Whether any byte of it may have been sent.
        timed_out: Whether it is a timeout.
        certificate: Whether the server's certificate was not accepted.
    """
    where = where_of(request)
    reason = _reason_of(error, request)
    if sent:
        if timed_out:
            return RequestTimeoutError("No complete answer came within the timeout", **where)
        return OutcomeUnknownError(f"The connection broke before the answer was complete: {reason}", **where)
    if certificate:
        return CertificateError(f"The certificate of the server is not accepted: {reason}", **where)
    if timed_out:
        return ConnectTimeoutError("No connection within the timeout", **where)
    return ConnectionFailedError(f"No connection: {reason}", **where)


def clean_cause(error: Exception, request: Request) -> Exception | None:
    """
    Return an error of an HTTP library as a cause that may be shown; `None` if its text repeats a secret.

    Args:
        error: What it raised.
        request: The request.
    """
    # Imported here: compiling its patterns takes 1 ms, and most calls succeed.
    from .secrets import Secrets

    text = str(error)
    return error if Secrets(request).text(text) == text else None


def _reason_of(error: BaseException, request: Request) -> str:
    # Imported here: compiling its patterns takes 1 ms, and most calls succeed.
    from .secrets import Secrets

    return one_line(Secrets(request).text(str(error)), 200) or type(error).__name__
