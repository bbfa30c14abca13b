"""Errors of other processes, as JSON keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from esper_sdk._errors import ClosedError, EsperError, JournalError, NotSentError, leaves

__all__ = ("RecordedError", "is_not_sent", "kind_of", "read_error", "write_error")


class RecordedError(EsperError):
    """
    An error of another process, as `Summary.to_dict` wrote it down.

    Attributes:
        kind: The name of its class there.
        unknown: Whether the item may have been processed nevertheless.
        not_sent: Whether it certainly was not.
    """

    def __init__(self, kind: str, message: str, *, unknown: bool = False, not_sent: bool = False) -> None:
        super().__init__(message)
        self.kind = kind
        self.unknown = unknown
        self.not_sent = not_sent

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to make it again: pickle and copy know one argument only."""
        make = partial(type(self), unknown=self.unknown, not_sent=self.not_sent)
        return make, (self.kind, str(self)), self.__dict__


def write_error(error: Exception) -> dict[str, Any]:
    """
    Return an error as JSON can keep it.

    Args:
        error: The error.
    """
    return {
        "kind": kind_of(error),
        "message": str(error),
        "unknown": getattr(error, "unknown", False) is True,
        "not_sent": is_not_sent(error),
    }


def kind_of(error: Exception) -> str:
    """
    Return the name of an error's class, in the process where it arose.

    Args:
        error: The error.
    """
    return error.kind if isinstance(error, RecordedError) else type(error).__name__


def is_not_sent(error: Exception) -> bool:
    """
    Tell whether the service certainly got nothing, as far as an error says.

    Args:
        error: The error, or a group of some.
    """
    return all(
        isinstance(each, ClosedError | NotSentError | JournalError) or getattr(each, "not_sent", False)
        for each in leaves(error)
    )


def read_error(data: Mapping[str, Any]) -> RecordedError:
    """
    Return the error that `write_error` wrote.

    Args:
        data: What it returned.
    """
    return RecordedError(data["kind"], data["message"], unknown=data["unknown"], not_sent=data["not_sent"])
