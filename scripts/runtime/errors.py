"""The root of every error, and the errors that the generated package itself raises."""

from __future__ import annotations

from typing import Any

__all__ = ("DecodingError", "EsperError", "MisspeltWarning", "RequestError", "UnexpectedStatus")


class EsperError(Exception):
    """
    Root of every error that `esper_client` and `esper_sdk` raise on purpose.

    Attributes:
        position: Where a list broke off, if one did: `Pages.from_position` starts there again.
    """

    position: Any = None


class RequestError(EsperError, ValueError):
    """
    A request that can't be sent as it is; raised before anything is sent.

    Only a file or a stream to upload can turn out to be unreadable later. The request is broken off then, so
    the service never gets all of it.

    Attributes:
        where: The parameter or field that is wrong, such as `body.conditions.value`.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem

    def __reduce__(self) -> tuple[type[RequestError], tuple[str, str]]:
        return type(self), (self.where, self.problem)


class MisspeltWarning(UserWarning):
    """
    A value in the body of a request that is nearly a published one, and goes out as it is.

    A member of an enum of your own is never taken for a misspelling.
    """


class DecodingError(EsperError):
    """
    An answer that can't be understood as what the API description says.

    Attributes:
        path: Where in the answer, such as `results[3].conditions`; empty for the answer as a whole.
        problem: What was found there. Values are named by type only: they may be private.
        operation: Method and path of the operation, if known.
        status_code: The HTTP status of the answer, if known.
    """

    def __init__(
        self, problem: str, *, path: str = "", operation: str | None = None, status_code: int | None = None
    ) -> None:
        super().__init__(problem, path, operation, status_code)
        self.problem = problem
        self.path = path
        self.operation = operation
        self.status_code = status_code

    def __str__(self) -> str:
        of = f" of {self.operation}" if self.operation else ""
        status = f" (status {self.status_code})" if self.status_code is not None else ""
        at = f" at {self.path}" if self.path else ""
        return f"The answer{of}{status} can't be decoded{at}: {self.problem}"

    def __reduce__(self) -> tuple[object, ...]:
        return _decoding_error, (type(self), self.problem, self.path, self.operation, self.status_code)


def _decoding_error(
    cls: type[DecodingError], problem: str, path: str, operation: str | None, status_code: int | None
) -> DecodingError:
    return cls(problem, path=path, operation=operation, status_code=status_code)


class UnexpectedStatus(EsperError):  # noqa: N818 - the name that the generator gives it
    """
    A status that does not mean success, met by a plain `esper_client` client.

    `esper_sdk` raises its own errors by status before this one can arise.

    Attributes:
        status_code: The HTTP status.
        content: The body as it came; not part of the message, as it may be private.
    """

    def __init__(self, operation: str, status_code: int, content: bytes) -> None:
        super().__init__(f"{operation} answered with status {status_code}")
        self.operation = operation
        self.status_code = status_code
        self.content = content

    def __reduce__(self) -> tuple[type[UnexpectedStatus], tuple[str, int, bytes]]:
        return type(self), (self.operation, self.status_code, self.content)
