"""The items of a bulk run that are under way."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from esper_sdk._errors import DeadlineExceededError, NotSentError, OutcomeUnknownError

from .outcome import Failed

if TYPE_CHECKING:
    from esper_sdk._transport.tally import Tally

__all__ = ("Work",)


class Work:
    """
    An item to work on.

    Args:
        serial: Its position among the items that come to an outcome; others are skipped.
        index: Its position among all items.
        key: Its name.
        item: The item.
        tally: The tally of its requests.
    """

    __slots__ = ("index", "item", "key", "serial", "tally")

    def __init__(self, serial: int, index: int, key: str, item: Any, tally: Tally) -> None:
        self.serial: int = serial
        self.index: int = index
        self.key: str = key
        self.item: Any = item
        self.tally: Tally = tally

    def cut_off(self) -> Failed[Any, Any]:
        """Return the outcome of an item whose run ends before its call."""
        error: Exception = OutcomeUnknownError(
            "The run ended before the call did: it may have been processed", attempts=self.tally.attempts
        )
        if self.tally.unsent:
            # Counted as not sent, it must not leave any more.
            self.tally.closed = True
            error = NotSentError("The run ended before this was sent", attempts=0)
        seconds = monotonic() - self.tally.called if self.tally.called else 0.0
        return Failed(self.item, self.key, self.index, None, error, self.tally.attempts, seconds)

    def late(self) -> Exception:
        """Return the error of an item whose call the run's deadline cut off."""
        if self.tally.unsent:
            return DeadlineExceededError("The run's deadline passed before the request was sent", attempts=0)
        return OutcomeUnknownError(
            "The run's deadline passed before the call ended: it may have been processed"
        )
