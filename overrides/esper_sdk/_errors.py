"""Exceptions: configuration errors, requests never sent, unknown outcomes, and one class per status."""

from __future__ import annotations

import math
import re
from typing import Any

from esper_client.errors import EsperError

__all__ = (
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "CertificateError",
    "ClosedError",
    "ClosedUnknownError",
    "ConfigurationError",
    "ConflictError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "EsperError",
    "JournalError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
)

READS = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods of requests that change nothing at the service."""
MAX_TEXT = 400
"""The longest text of an error, in characters; the body is an attribute."""


class ConfigurationError(EsperError):
    """The configuration or use of the client is wrong; raised before anything is sent."""


class ClosedError(ConfigurationError):
    """
    The client was closed: its calls were cancelled, and nothing more can be sent with it.

    Calls that may have been processed raise `ClosedUnknownError`, which is also an `OutcomeUnknownError`.
    """

    def __init__(self, message: str = "this client is closed; make a new one") -> None:
        super().__init__(message)


class JournalError(EsperError):
    """A journal that can't be used: another job's, in use, damaged, no regular file, or on a full disk."""


class TakenError(JournalError):
    """
    An item that another run with the same journal has sent meanwhile.

    Attributes:
        keys: Its key; of a request for several items, the keys of those that the other run has.
    """

    def __init__(self, message: str, *, keys: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.keys: tuple[str, ...] = keys


class CallError(EsperError):
    """
    A call that did not succeed.

    Attributes:
        message: What happened, in one line.
        method: The HTTP method.
        path: The path, without host and query.
        attempts: How often the request was tried; 0 when it never left the queue.
        waited: Seconds spent waiting between attempts.
    """

    # Whether an attempt before the last may have been processed.
    _earlier = False

    def __init__(
        self, message: str, *, method: str = "", path: str = "", attempts: int = 1, waited: float = 0.0
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.attempts = attempts
        self.waited = waited

    @property
    def unknown(self) -> bool:
        """
        Whether the service may have processed the request nevertheless.

        It is true if any attempt ended with a timeout, a broken connection, a 303, a 408 or a 5xx. A status
        makes it true only for requests that write: all but GET, HEAD and OPTIONS.
        """
        return self._earlier and self.method.upper() not in READS

    def __str__(self) -> str:
        return one_line(self.message, MAX_TEXT) + self._where()

    def _where(self, more: str = "") -> str:
        if not self.method:
            return ""
        tries = f", {self.attempts} attempts" if self.attempts > 1 else ""
        return f" ({one_line(f'{self.method} {self.path}{tries}{more}', MAX_TEXT)})"

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls the class with `args`, without keyword-only arguments.
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(cls: type[CallError], args: tuple[Any, ...], state: dict[str, Any]) -> CallError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class NotSentError(CallError):
    """The request never reached the service: it is safe to send it again, whatever its method."""


class ConnectionFailedError(NotSentError):
    """No connection: name not found, refused, unreachable, TLS or proxy failed."""


class CertificateError(ConnectionFailedError):
    """The server's TLS certificate is not accepted. This is not retried."""


class ConnectTimeoutError(ConnectionFailedError):
    """No connection within the connect timeout."""


class DeadlineExceededError(NotSentError):
    """The deadline of the call passed before it was sent."""


class DryRunError(NotSentError):
    """
    A write that a dry run held back: what would have been sent.

    Attributes:
        query: Names and values of the query.
        body: What JSON or a form says, or a description of any other body. Secrets are masked.
    """

    def __init__(self, *, method: str, path: str, query: list[tuple[str, str]], body: Any) -> None:
        super().__init__("Not sent, because this is a dry run", method=method, path=path, attempts=0)
        self.query = query
        self.body = body


class OutcomeUnknownError(CallError):
    """
    The request was sent, at least in part, and no complete answer came: it may have been processed.

    A command that ends this way may still run on the device. Look before sending it again.
    """

    @property
    def unknown(self) -> bool:
        """Always true: see `CallError.unknown`."""
        return True


class RequestTimeoutError(OutcomeUnknownError):
    """No complete answer within the timeout or the deadline; the service may still be working on it."""


class ClosedUnknownError(ClosedError, OutcomeUnknownError):
    """The client was closed between a request and its answer: the request may have been processed."""

    def __init__(self, message: str, *, method: str, path: str, attempts: int = 1) -> None:
        OutcomeUnknownError.__init__(self, message, method=method, path=path, attempts=attempts)


class ResponseTooLargeError(OutcomeUnknownError):
    """
    The answer is larger than the client accepts, and was cut off.

    Attributes:
        limit: The largest body accepted, in bytes after decompression.
        status_code: The HTTP status of the answer.
    """

    def __init__(self, message: str, *, limit: int, status_code: int, method: str, path: str) -> None:
        super().__init__(message, method=method, path=path)
        self.limit = limit
        self.status_code = status_code


class DownloadError(CallError):
    """
    A file that could not be fetched whole.

    It was broken off too often, changed meanwhile, or came with a wrong length or checksum.

    Nothing is left of it on the disk, and what was there before is still there.
    """


class StatusError(CallError):
    """
    The service answered with a status that does not mean success.

    Attributes:
        status_code: The HTTP status, a plain integer.
        errors: Every single problem that the service names, as text.
        code: The service's own code. It often differs from the status, so nothing should depend on it.
        body: The parsed JSON, or the text; at most 64 KiB of it. Secrets of the request, such as the API key,
            are removed from it and from all the others.
        content: The body as it came, without these secrets; at most 64 KiB of it.
        request_id: The service's ID of this request, for its support.
        retry_after: Seconds that the service asks to wait; infinite where it asks to wait for ever.
        location: The target of a redirect, which is never followed.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        errors: list[str] | None = None,
        code: int | str | None = None,
        body: Any = None,
        content: bytes = b"",
        request_id: str | None = None,
        retry_after: float | None = None,
        location: str | None = None,
        method: str = "",
        path: str = "",
        attempts: int = 1,
        waited: float = 0.0,
    ) -> None:
        super().__init__(message, method=method, path=path, attempts=attempts, waited=waited)
        self.status_code = status_code
        self.errors: list[str] = errors or []
        self.code = code
        self.body = body
        self.content = content
        self.request_id = request_id
        self.retry_after = retry_after
        self.location = location

    @property
    def unknown(self) -> bool:
        """Whether it is a 303, a 408 or a 5xx to a request that writes: see `CallError.unknown`."""
        return (self._earlier or is_uncertain(self.status_code)) and self.method.upper() not in READS

    def __str__(self) -> str:
        request_id = f", request {self.request_id}" if self.request_id else ""
        text, first = self.message, self.errors[0] if self.errors else ""
        if first and not re.search(rf"(?<!\w){re.escape(first)}(?!\w)", text, re.IGNORECASE):
            text = f"{text.rstrip(' .:;')}: {first}"
        return f"{self.status_code}: {one_line(text, MAX_TEXT)}{self._where(request_id)}"


class BadRequestError(StatusError):
    """400: the service does not accept the request as it is."""


class AuthenticationError(StatusError):
    """401: the API key is missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """403: the user of the API key lacks the permission."""


class NotFoundError(StatusError):
    """404: no such thing, or not in this enterprise."""


class ConflictError(StatusError):
    """409: the request conflicts with what exists, such as a name that is taken."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed, but not valid."""


class RateLimitError(StatusError):
    """429: a rate limit refused the call, and waiting for it would take longer than `max_wait`."""

    def __str__(self) -> str:
        text = super().__str__()
        # One that was not sent says so in its message.
        if not self.attempts or self.retry_after is None:
            return text
        asked = f"{self.retry_after:.0f} s" if math.isfinite(self.retry_after) else "for ever"
        return f"{text}; the service asks to wait {asked}, and max_wait says how long calls wait"


class ServerError(StatusError):
    """5xx: the service failed. The request may have been processed in part or as a whole."""


_CLASSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def is_uncertain(status_code: int) -> bool:
    """
    Tell whether a request with this status may have been processed, as with a gateway's 502 or 504.

    So does a 303: it names where to see the result of a request, which the other redirects ask to send again.

    Args:
        status_code: Any integer.
    """
    return status_code in {303, 408} or status_code >= 500


def class_for(status_code: int) -> type[StatusError]:
    """
    Return the class of error for a status.

    Args:
        status_code: Any integer; the service also sends unregistered ones such as 460 and 561.
    """
    return _CLASSES.get(status_code) or (ServerError if 500 <= status_code <= 599 else StatusError)


def one_line(text: str, limit: int) -> str:
    """
    Make untrusted text safe for a log line: no control characters, no line breaks, bounded length.

    Args:
        text: Any text, such as a server's.
        limit: The longest result, in characters.
    """
    # Cut first: the text may have megabytes.
    start = text[: limit * 4]
    clean = " ".join("".join(c if c.isprintable() else " " for c in start).split())
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"


def leaves(error: BaseException) -> list[BaseException]:
    """
    Take a group of errors apart.

    Args:
        error: A group, of groups perhaps, or a single error.
    """
    if not isinstance(error, BaseExceptionGroup):
        return [error]
    return [leaf for each in error.exceptions for leaf in leaves(each)]


def forget_tracebacks(error: BaseException | None) -> None:
    """
    Remove the tracebacks of an error, of its causes and of its contexts.

    Args:
        error: The error.
    """
    waiting, seen = [error], set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.__traceback__ = None
        waiting += (one.__cause__, one.__context__)
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
