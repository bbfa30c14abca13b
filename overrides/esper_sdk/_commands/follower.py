"""Polling of command requests, until every device is done."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import anyio

from esper_client.errors import DecodingError, EsperError
from esper_sdk._base.clock import current_time
from esper_sdk._errors import AuthenticationError, BadRequestError, ConfigurationError, PermissionDeniedError

from .outcome import CommandState, DeviceDone, DeviceNotDone, DeviceOutcome, state_of
from .services import Row

if TYPE_CHECKING:
    from .services import Service

__all__ = ("POLL_FIRST", "FollowedRequest", "Follower")

POLL_FIRST = 2.0
"""Seconds until the first poll of a request. The vendor's tool polls every 3 s throughout."""
POLL_SHARE = 0.25
"""
Seconds between two polls, as a share of the time that the request has been followed.

So an end is known after a quarter more of the time that it took, at the latest. An hour takes some 70 polls.
"""
POLL_SLOWEST = 60.0
"""The longest time between two polls, in seconds."""
POLL_WORTH = 0.1
"""Rows are read when this share of the open devices has ended, or `POLL_SLOWEST` after the last reading."""
POLL_AT_ONCE = 5
"""Requests polled at the same time: the rest of the limit is for others."""
PATIENCE = 5
"""Consecutive failed polls before a request is given up."""
POLL_SETTLE = 30.0
"""Seconds to wait, once the rest is done, for devices that the service doesn't mention."""

_UNREADABLE = "what the service says of a device is no text"
_FINAL = (AuthenticationError, BadRequestError, ConfigurationError, PermissionDeniedError)


class FollowedRequest:
    """
    A command request that is followed to its end.

    Args:
        request_id: The ID of the request.
        expected: Its devices; `None` if only the service knows them.
        now: The time.
        tell: Receives each outcome at once, so that none is lost when a poll is cut off.

    Attributes:
        due: When to poll again, on the event loop's clock.
        error: Why it can't be followed any more.
    """

    def __init__(
        self,
        request_id: str,
        expected: Iterable[str] | None,
        now: float,
        tell: Callable[[DeviceOutcome], object],
    ) -> None:
        self.request_id = request_id
        self._tell = tell
        self._expected = None if expected is None else dict.fromkeys(expected)
        self._open: dict[str, Row | None] = dict.fromkeys(self._expected or ())
        self._ended: set[str] = set()
        self._began = self._changed = now
        self._read = float("-inf")
        self._failures = 0
        # Consecutive readings with every device done: the first may be premature.
        self._complete = 0
        # The error of the last poll.
        self._trouble: Exception | None = None
        self.due = now + POLL_FIRST * random.uniform(0.8, 1.2)  # noqa: S311 - jitter is no secret
        self.error: Exception | None = None

    @property
    def open(self) -> int:
        """How many devices are known not to have ended."""
        return len(self._open)

    async def look(self, service: Service, *, thorough: bool) -> None:
        """
        Poll the service, and tell the outcomes of the devices that have ended since.

        Args:
            service: The service that took the request.
            thorough: Read the row of each device, whether or not anything has ended.
        """
        try:
            await self._look(service, thorough=thorough)
        except EsperError as error:
            self._failures += 1
            self._trouble = error
            if isinstance(error, _FINAL) or self._failures >= PATIENCE:
                self.error = error
        else:
            self._failures = 0
            self._trouble = None
        now = current_time()
        pause = min(POLL_SLOWEST, max(POLL_FIRST, POLL_SHARE * (now - self._began)))
        self.due = now + pause * random.uniform(0.8, 1.2)  # noqa: S311 - so that requests don't go in step

    async def _look(self, service: Service, *, thorough: bool) -> None:
        now = current_time()
        try:
            totals = await service.totals(self.request_id)
        except DecodingError:
            # The rows tell the same.
            totals = None
        if totals is not None and not thorough and now - self._read < POLL_SLOWEST:
            ended = sum(count for status, count in totals.items() if state_of(status) != "accepted")
            news = ended - len(self._ended)
            left = sum(totals.values()) - ended
            if left and news < max(1, POLL_WORTH * (news + left)):
                return
        await self._read_rows(service, now)

    async def _read_rows(self, service: Service, now: float) -> None:
        complete, readable, waiting = True, True, False
        async for row in service.rows(self.request_id):
            if not row.device_id:
                complete = readable = False
                continue
            if self._expected is not None and row.device_id not in self._expected:
                continue
            if row.device_id in self._ended:
                continue
            state = "accepted" if row.status is None else state_of(row.status)
            if state == "accepted":
                self._open[row.device_id] = row
                complete = False
                if row.status is None:
                    readable = False
                else:
                    waiting = True
                continue
            self._open.pop(row.device_id, None)
            self._ended.add(row.device_id)
            self._changed = now
            self._tell(self._outcome(row, state))
        self._read = now
        self._complete = self._complete + 1 if complete else 0
        if not readable and not waiting and (self._open or self._expected is None):
            # Only unreadable rows are left, and they may stay so.
            raise DecodingError(_UNREADABLE)

    def is_over(self, now: float) -> bool:
        """Tell whether nothing more is to be expected."""
        if self.error is not None:
            return True
        if self._expected is not None and not self._open:
            return True
        if not self._complete:
            return False
        # Empty groups and devices that the service left out never end.
        found = self._expected is None and bool(self._ended) and self._complete > 1
        return found or now - self._changed >= POLL_SETTLE

    def give_up(self) -> None:
        """Tell the outcomes of the devices that have not ended: the command was accepted."""
        for device, row in self._open.items():
            self._tell(self._outcome(row or Row(device, "", ""), "accepted"))
        self._open.clear()

    def _outcome(self, row: Row, state: CommandState) -> DeviceOutcome:
        error = (self.error or self._trouble) if state == "accepted" else None
        if row.status is None:
            error = error or DecodingError(_UNREADABLE)
        if state == "success":
            return DeviceDone(row.device_id, state, row.status or "", row.reason, request_id=self.request_id)
        return DeviceNotDone(
            row.device_id, state, row.status or "", row.reason, request_id=self.request_id, error=error
        )


class Follower:
    """
    Follows many command requests, a few at a time.

    Args:
        service: The service that took them.
        tell: Receives each outcome.
    """

    def __init__(self, service: Service, tell: Callable[[DeviceOutcome], object]) -> None:
        self._service = service
        self._tell = tell
        self._following: dict[str, FollowedRequest] = {}
        self.errors: dict[str, Exception] = {}

    def __len__(self) -> int:
        """Count the requests that are not over."""
        return len(self._following)

    def add(self, request_id: str, expected: Iterable[str] | None) -> None:
        """Follow a request from now on."""
        self._following[request_id] = FollowedRequest(request_id, expected, current_time(), self._tell)

    @property
    def open(self) -> int:
        """How many devices are known not to have ended."""
        return sum(each.open for each in self._following.values())

    @property
    def due(self) -> float:
        """When the next poll is due, on the event loop's clock."""
        return min((each.due for each in self._following.values()), default=float("inf"))

    async def look(self, *, thorough: bool = False) -> None:
        """
        Poll the requests that are due, and tell the outcomes of the devices that have ended.

        Args:
            thorough: Poll every request, and read the row of each device.
        """
        now = current_time()
        waiting = sorted(self._following.values(), key=lambda each: each.due)
        chosen = waiting if thorough else [each for each in waiting if each.due <= now]
        queue = iter(chosen)

        async def work() -> None:
            for each in queue:
                await each.look(self._service, thorough=thorough)

        async with anyio.create_task_group() as group:
            for _ in range(min(POLL_AT_ONCE, len(chosen))):
                group.start_soon(work)
        now = current_time()
        for each in chosen:
            if each.is_over(now):
                self._give_up(each)

    def give_up(self) -> None:
        """Stop following, and tell the outcomes of the devices that have not ended."""
        for each in tuple(self._following.values()):
            self._give_up(each)

    def _give_up(self, each: FollowedRequest) -> None:
        del self._following[each.request_id]
        if each.error is not None:
            self.errors[each.request_id] = each.error
        each.give_up()
