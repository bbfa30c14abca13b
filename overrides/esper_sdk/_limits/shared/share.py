"""Share of a tenant's limit, and gates that several processes close and open together. Pure state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from esper_sdk._limits.concurrency import ConcurrencyLimit
from esper_sdk._limits.gate import EARLY, Gate, Pause
from esper_sdk._limits.service import Permit

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from esper_sdk._limits.concurrency import Mark
    from esper_sdk._limits.gate import Sent

    from .records import Lease

__all__ = ("News", "Share", "SharedGate")

_START: Mark = (20.0, None, 5.0)


class News:
    """
    What happened in this process since its last report, in the order it happened.

    Attributes:
        events: The events, as `tenant.py` takes them.
        epoch: The highest epoch of cuts that is known.
        owner: The service whose refusal made the last cut.
        gates: The store's epochs of gates, by service.
        muted: Whether what happens is no news, because the store said it.
        alone: Whether there is nobody to tell.
        several: Whether there are other processes, so that the evidence of this one is not all.
    """

    __slots__ = ("alone", "epoch", "events", "gates", "muted", "owner", "several")

    def __init__(self) -> None:
        self.events: list[list[Any]] = []
        self.epoch = 0
        self.owner = ""
        self.gates: dict[str, int] = {}
        self.muted = False
        self.alone = False
        self.several = False

    def add(self, *event: Any) -> None:
        """
        Add an event.

        Args:
            event: Its kind, and what belongs to it.
        """
        if not (self.muted or self.alone):
            self.events.append(list(event))


class Share(ConcurrencyLimit):
    """
    The share of this process in the tenant's limit. What would change the limit is told to the store.

    Args:
        news: Takes what is to be told.
        cap: The most that this process may ever have in flight.

    Attributes:
        lease: The last lease, if there was one.
    """

    __slots__ = ("_news", "lease")

    def __init__(self, news: News, *, cap: int) -> None:
        super().__init__(start=1, cap=cap)
        self.limit = 0
        self._news = news
        self.lease: Lease | None = None

    def lower_cap(self, cap: int) -> None:
        """See `ConcurrencyLimit`."""
        self.cap = max(1, min(self.cap, cap))
        self.limit = min(self.limit, self.cap)

    def resumed(self, now: float) -> None:
        """Nothing: the store knows when a gate opens."""

    def succeeded(self, now: float) -> None:
        """See `ConcurrencyLimit`."""
        del now
        events = self._news.events
        if events and events[-1][0] == "passed" and events[-1][1] == self._news.epoch:
            events[-1][2] += 1
        else:
            self._news.add("passed", self._news.epoch, 1)

    def refused(self, now: float, level: int, asked: float | None) -> None:
        """See `ConcurrencyLimit`."""
        del now
        self._news.add("cut", self._news.epoch - 1, self._news.owner, level, -1 if asked is None else asked)

    def refused_late(self, level: int) -> None:
        """See `ConcurrencyLimit`."""
        self._news.add("late", self._news.epoch - 1, level)

    def mark(self) -> Mark:
        """See `ConcurrencyLimit`."""
        if self.lease is None:
            return _START
        exact, ceiling, hold = self.lease["mark"]
        return exact or 1.0, ceiling, hold or 0.0

    def restore(self, mark: Mark) -> None:
        """See `ConcurrencyLimit`."""
        self._news.add("restore", self._news.epoch, *_plain(mark))

    def soften(self, mark: Mark) -> None:
        """See `ConcurrencyLimit`."""
        self._news.add("soften", self._news.epoch, *_plain(mark))

    def rise(self) -> None:
        """See `ConcurrencyLimit`."""
        self._news.add("rise", self._news.epoch)

    def fall_back(self, now: float, mark: Mark, lowest: int) -> None:
        """See `ConcurrencyLimit`."""
        del now
        self._news.add("fall", self._news.epoch, *_plain(mark), lowest)


def _plain(mark: Mark) -> tuple[float, float, float]:
    exact, ceiling, hold = mark
    return exact, -1 if ceiling is None else ceiling, hold


class SharedGate(Gate):
    """
    A gate that the processes of a tenant close and open together; one of them at a time tests it.

    Args:
        jitter: Random numbers for pauses that the server leaves to the client.
        news: Takes what is to be told.
        services: Returns the services behind this gate.

    Attributes:
        chosen: Whether this process tests it.
        since: When the request was sent whose refusal closed it: what is sent later is evidence.
    """

    __slots__ = ("_news", "_services", "chosen", "since")

    def __init__(self, jitter: Random, news: News, services: Callable[[Gate], list[str]]) -> None:
        super().__init__(jitter)
        self._news = news
        self._services = services
        self.chosen = False
        self.since = float("inf")

    def testify(self, permit: Permit, *, passed: bool) -> None:
        """
        Tell what became of a request that was sent before a pause, and after the refused one.

        Args:
            permit: The request.
            passed: Whether the server took it.
        """
        if permit.gate_epoch != self.epoch - 1 or permit.sent <= self.since:
            return
        events = self._news.events
        for name in self._services(self):
            epoch = self._news.gates.get(name, 0)
            if events and events[-1][:3] == ["evidence", name, epoch]:
                events[-1][3 if passed else 4] += 1
            else:
                self._news.add("evidence", name, epoch, int(passed), int(not passed))

    def may_test(self, now: float) -> bool:
        """See `Gate`: not beside another process's test."""
        return (self.chosen or self._news.alone) and super().may_test(now)

    def opens(self, *, again: bool) -> float:
        """See `Gate`: never, while another process tests it."""
        if self.pause is not None and not (self.chosen or self._news.alone):
            return float("inf")
        return super().opens(again=again)

    def close(self, request: Sent, now: float, asked: float | None, *, in_flight: int) -> None:
        """See `Gate`."""
        probe = self.pause is not None
        super().close(request, now, asked, in_flight=in_flight)
        assert isinstance(request, Permit)
        if not probe:
            self.since = request.sent
            self.evidence.open = self.evidence.open and (self._news.alone or not self._news.several)
        self._tell_pause(now, asked, probe=probe, age=now - request.sent)

    def lengthen(self, request: Sent, now: float, asked: float | None) -> None:
        """See `Gate`."""
        super().lengthen(request, now, asked)
        if asked is not None:
            for name in self._services(self):
                early = _milliseconds(min(asked, EARLY))
                self._news.add("lengthen", name, self._news.gates.get(name, 0), _milliseconds(asked), early)

    def sit_out(self, now: float) -> bool:
        """See `Gate`."""
        if not super().sit_out(now):
            return False
        self.since = now
        self._tell_pause(now, None, probe=False, age=0.0)
        return True

    def open(self) -> None:
        """See `Gate`."""
        if self.pause is not None:
            for name in self._services(self):
                self._news.add("open", name, self._news.gates.get(name, 0))
        self.chosen = False
        super().open()

    def hear(self, gates: list[list[int]], now: float, *, anew: bool) -> None:
        """
        Take over a pause from the store.

        Args:
            gates: What the lease says of the closed ones among the services behind this gate.
            now: The present time, in seconds.
            anew: Whether it opened and closed since the store was last heard.
        """
        pause = self.pause
        until = _moment(max(gate[2] for gate in gates), now, None if pause is None else pause.until)
        early = _moment(max(gate[3] for gate in gates), now, None if pause is None else pause.early)
        self.chosen = any(gate[6] for gate in gates)
        self._refused = max(gate[4] for gate in gates)
        self._failures = max(gate[5] for gate in gates)
        if pause is None or anew:
            # What is in flight was sent before.
            self.epoch += 1
            self.closed = now
            self.since = now - min(gate[7] for gate in gates) / 1000
            self.accused = None
            self.evidence.open = False
            self.pause = Pause(now, until, early, "told by another process")
        else:
            self.pause = Pause(pause.since, until, early, pause.reason)

    def _tell_pause(self, now: float, asked: float | None, *, probe: bool, age: float) -> None:
        pause = self.pause
        assert pause is not None
        self.chosen = False
        known = self._news.gates
        said = -1 if asked is None else _milliseconds(asked)
        until, early = _milliseconds(pause.until - now), _milliseconds(pause.early - now)
        for name in self._services(self):
            self._news.add(
                "close", name, known.get(name, 0), until, early, said, int(probe), _milliseconds(age)
            )
            if not (probe or self._news.muted):
                known[name] = known.get(name, 0) + 1


def _moment(milliseconds: int, now: float, known: float | None) -> float:
    if milliseconds > 0 or known is None:
        return now + milliseconds / 1000
    # It stays in the past, where nobody waits for it.
    return min(known, now)


def _milliseconds(seconds: float) -> int:
    return max(0, int(-(-seconds * 1000 // 1)))
