"""The ledger of a bulk run: counts its outcomes, and records them in its journal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from esper_sdk._errors import NotSentError, OutcomeUnknownError

from .outcome import FAILURES, Failed, Outcome, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from esper_sdk._transport.tally import Result

    from .journal import Journal
    from .work import Work

__all__ = ("Ledger",)


class Ledger:
    """
    Counts the outcomes of a run, and records them if there is a journal.

    Args:
        journal: The journal, which is opened later.

    Attributes:
        earlier: How many items were answered in an earlier run, by result.
        summary: The summary of the outcomes that were taken; in the end, of all.
        most: How many failures the summary keeps.
        cut: The outcomes of items that were cut off, by serial number.
        lost: The outcomes of items that were taken and could not be begun.
        finished: Whether everything is counted.
    """

    def __init__(self, journal: Journal | None) -> None:
        self._journal = journal
        # The next run may open it before this one's tasks have ended.
        self._opened = False
        self.earlier: Counter[str] = Counter()
        self.summary: Summary[Any, Any] = Summary(earlier=self.earlier)
        self.most: int | None = FAILURES
        self.cut: dict[int, Failed[Any, Any]] = {}
        self.lost: list[Failed[Any, Any]] = []
        self.finished: bool = False

    def open(self, job: str, base_url: str) -> None:
        """
        Open the journal.

        Raises:
            JournalError: It can't be used.
        """
        if self._journal is not None:
            self._journal.open(job, base_url)
            self._opened = True

    def close(self) -> None:
        """
        Close the journal.

        Raises:
            JournalError: The last results can't be written.
        """
        if self._journal is not None and self._opened:
            self._opened = False
            self._journal.close()

    def add(self, outcome: Outcome[Any, Any]) -> None:
        """Count an outcome that is taken, unless everything was counted before."""
        if not self.finished:
            self.summary.add(outcome, most=self.most)

    def count_ok(self) -> None:
        """Count an item that succeeded, of which nobody wants the outcome."""
        self.summary.total += 1
        self.summary.ok += 1

    def look(self, work: Work) -> tuple[bool, Failed[Any, Any] | None]:
        """
        Return whether an item is to be sent, and its outcome if an earlier run left it unknown.

        Raises:
            JournalError: Another item of this run has the same key.
        """
        if self._journal is None:
            return True, None
        verdict, kind = self._journal.look(work.key)
        if verdict == "skip":
            self.earlier[kind] += 1
        if verdict != "unknown":
            return verdict == "send", None
        text = "An earlier run ended while this was under way: it may have been processed"
        error = OutcomeUnknownError(text, attempts=0)
        return False, Failed(work.item, work.key, work.index, None, error, 0, 0.0)

    async def begin(self, work: Work) -> None:
        """
        Record that a request of an item leaves.

        Raises:
            JournalError: It can't be written; the request must not leave.
        """
        if self._journal is not None and self._opened:
            await self._journal.begin(work.key)

    def end(self, work: Work, result: Result, error: Exception | None) -> None:
        """
        Record the result of an item.

        Raises:
            JournalError: It can't be written.
        """
        if self._journal is not None and self._opened:
            self._journal.end(work.key, result=result, error=error)

    def lose(self, item: Any, index: int) -> None:
        """Record an item that was taken and could not be begun."""
        error = NotSentError("The run ended before this was sent", attempts=0)
        outcome: Failed[Any, Any] = Failed(item, str(index), index, None, error, 0, 0.0)
        self.lost.append(outcome)
        if self.finished:
            self.summary.add(outcome, most=self.most)

    def cut_off(self, work: Work) -> None:
        """
        Record how far an item was when its run ended. If it was not sent by now, it never will be.

        Raises:
            JournalError: It can't be written.
        """
        if work.serial in self.cut:
            return
        outcome = self.cut[work.serial] = work.cut_off()
        if outcome.not_sent:
            self.end(work, "again", outcome.error)
        elif work.tally.begin is not None:
            # No request left, but the call may have done other things.
            work.tally.begin = None
            self.end(work, "unknown", outcome.error)

    def finish(self, rest: Iterable[Outcome[Any, Any]], seconds: float, stopped: str | None) -> None:
        """
        Count the outcomes that nobody took, and close the journal.

        Args:
            rest: The outcomes that were not taken.
            seconds: How long the run took.
            stopped: Why it ended before its end.
        """
        self.finished = True
        for outcome in rest:
            self.summary.add(outcome, most=self.most)
        self.summary.seconds = seconds
        self.summary.stopped = stopped
        self.close()
