"""Sends a command to any number of devices or groups, in as few requests as possible."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError
from esper_sdk._base.tasks import is_cancellation
from esper_sdk._bulk.journal import Journal
from esper_sdk._bulk.outcome import key_of
from esper_sdk._bulk.source import END, Source
from esper_sdk._errors import (
    ConfigurationError,
    JournalError,
    NotSentError,
    RateLimitError,
    StatusError,
    TakenError,
)
from esper_sdk._transport.tally import current_tally, judge

from .outcome import DeviceNotDone, NotDone

if TYPE_CHECKING:
    from esper_sdk._bulk.outcome import Outcome
    from esper_sdk._transport.tally import Tally

    from .services import CommandSpec, Service, Targets

__all__ = ("Chunk", "Sender")

Chunk = list[str]
"""The devices or groups of one request."""


class Sender:
    """
    The sender of a command: divides devices or groups into requests, sends these, and records their outcomes.

    Args:
        service: Sends one request.
        order: The command.
        targets: Whether it goes to devices or to groups.
        items: The devices or groups: IDs, or objects that have one.
        at_once: The most of them in one request.
        journal: Records what was sent.

    Attributes:
        earlier: How many devices or groups were refused in earlier runs, by class of error.
        followed: Those that earlier runs sent the command, by the ID of the request.
        uncertain: Those that an earlier run may have sent it.
        gathered: Those that were taken, and are not part of a request yet.
        taken: Those that another run has sent meanwhile, with the error that says so.
        fatal: Why nothing more may be sent.
    """

    def __init__(
        self,
        service: Service,
        order: CommandSpec,
        targets: Targets,
        items: Iterable[Any] | AsyncIterable[Any],
        *,
        at_once: int,
        journal: Journal | None,
    ) -> None:
        self._service = service
        self._order = order
        self.targets: Targets = targets
        self._items = items
        self._at_once = at_once
        self._journal = journal
        self._opened = False
        self._under_way: dict[int, Chunk] = {}
        self.earlier: Counter[str] = Counter()
        self.followed: dict[str, set[str]] = {}
        self.uncertain: list[str] = []
        self.gathered: Chunk = []
        self.taken: dict[str, TakenError] = {}
        self.fatal: JournalError | None = None

    def open(self, base_url: str) -> None:
        """
        Open the journal.

        Raises:
            JournalError: It can't be used.
        """
        if self._journal is not None:
            self._journal.open(_job_of(self._order, self.targets), base_url)
            self._opened = True

    def close(self) -> None:
        """Close the journal."""
        if self._journal is not None and self._opened:
            self._opened = False
            try:
                self._journal.close()
            except JournalError as error:
                self.fatal = self.fatal or error

    def cut_off(self, outcome: Outcome[Chunk, str]) -> None:
        """Record that a request under way was not sent, and won't be."""
        if outcome.not_sent and id(outcome.item) in self._under_way:
            self._write(outcome.item, result="again")

    async def chunks(self) -> AsyncIterator[Chunk]:
        """
        Yield the IDs for one request after the other, each ID once.

        Raises:
            RequestError: An item has no ID, or one that can't be sent this way.
        """
        source = Source(self._items)
        seen: set[str] = set()
        try:
            while (item := await source.next()) is not END:
                name = key_of(item)
                if not name:
                    raise RequestError(self.targets, f"no ID can be read from {type(item).__name__}")
                if self._service.separator and self._service.separator in name:
                    raise RequestError(
                        self.targets,
                        f"the ID {name!r} contains {self._service.separator!r}, which separates IDs",
                    )
                name = name.lower()
                if name not in seen:
                    seen.add(name)
                    if self._is_news(name):
                        self.gathered.append(name)
                if len(self.gathered) >= self._at_once:
                    yield self._gather()
        finally:
            await source.aclose()
        if self.gathered:
            yield self._gather()

    def _gather(self) -> Chunk:
        chunk, self.gathered = self.gathered, []
        return chunk

    def _is_news(self, name: str) -> bool:
        if self._journal is None or not self._opened:
            return True
        verdict, kind = self._journal.look(name)
        if verdict == "unknown":
            self.uncertain.append(name)
        elif verdict == "skip":
            request_id = self._journal.requests.get(name)
            if request_id is None:
                self.earlier[kind] += 1
            else:
                self.followed.setdefault(request_id, set()).add(name)
        return verdict == "send"

    async def send(self, chunk: Chunk) -> str:
        """
        Send one request, and return its ID.

        Raises:
            JournalError: It can't be written down; it was not sent.
            EsperError: It was not accepted, or may not have been.
        """
        tally = current_tally.get()
        if self._journal is None or tally is None:
            return await self._service.send(self._order, self.targets, chunk)
        self._under_way[id(chunk)] = chunk
        try:
            while True:
                free = [name for name in chunk if name not in self.taken]
                tally.begin = partial(self._begin, free)
                try:
                    return await self._send(free, tally)
                except TakenError as error:
                    # Of another journal, where this run is part of an item; or nothing is left.
                    if not self.is_left(error) or self.taken.keys() >= set(free):
                        raise
        finally:
            self._under_way.pop(id(chunk), None)

    async def _begin(self, chunk: Chunk) -> None:
        assert self._journal is not None
        try:
            await self._journal.begin(*chunk)
        except TakenError as error:
            self.taken.update(dict.fromkeys(error.keys, error))
            raise

    def is_left(self, error: BaseException | None) -> bool:
        """Tell whether an error says that another run with this journal was first: the others go on."""
        return isinstance(error, TakenError) and any(self.taken.get(key) is error for key in error.keys)

    async def _send(self, chunk: Chunk, tally: Tally) -> str:
        try:
            request_id = await self._service.send(self._order, self.targets, chunk)
        except JournalError:
            raise
        except BaseException as error:
            if isinstance(error, Exception) and not is_cancellation(error):
                tally.close()
                unknown = state_after(error, unknown=False) == "unknown"
                self._write(chunk, result="unknown" if unknown else judge(error, tally), error=error)
            elif tally.unsent:
                self._write(chunk, result="again")
            raise
        self._write(chunk, result="ok", request=request_id)
        return request_id

    def _write(self, chunk: Chunk, **record: Any) -> None:
        if self._journal is None or not self._opened:
            return
        try:
            self._journal.end(*chunk, **record)
        except JournalError as error:
            # Raised later, so that the outcome of the request is not lost.
            self.fatal = self.fatal or error

    def outcomes(self, failed: Outcome[Chunk, str]) -> list[DeviceNotDone]:
        """Return the outcomes of the devices or groups of a failed request."""
        assert failed.error is not None
        state = state_after(failed.error, unknown=failed.unknown)
        return [
            self.left(name) if name in self.taken else self.outcome(name, state, failed.error)
            for name in failed.item
        ]

    def left(self, name: str) -> DeviceNotDone:
        """Return the outcome of a device or group that another run has sent it."""
        return self.outcome(name, "not_sent", self.taken[name])

    def outcome(self, name: str, state: NotDone, error: Exception | None = None) -> DeviceNotDone:
        """Return the outcome of a device or group that can't be followed."""
        reason = error.message if isinstance(error, StatusError) else ""
        if self.targets == "devices":
            return DeviceNotDone(name, state, reason=reason, error=error)
        return DeviceNotDone(None, state, reason=reason, group_id=name, error=error)


def state_after(error: Exception, *, unknown: bool) -> NotDone:
    """
    Return the state of a command after an error of the request that sends it.

    Args:
        error: The error.
        unknown: Whether the service may have processed the request.
    """
    if unknown:
        return "unknown"
    if isinstance(error, NotSentError | RateLimitError | JournalError | RequestError | ConfigurationError):
        return "not_sent"
    return "refused" if isinstance(error, StatusError) else "unknown"


def _job_of(order: CommandSpec, targets: Targets) -> str:
    """Return a job name that tells commands apart, with a digest of the arguments: they may be private."""
    rest = json.dumps(
        [order.args, order.schedule, order.schedule_args, order.device_type], sort_keys=True, default=str
    )
    digest = hashlib.sha256(rest.encode()).hexdigest()[:12]
    return f"command {order.command} to {targets} {digest}"
