"""Gate of one service: open, paused or probing, as its answers decide. Pure state, fed with times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .evidence import Evidence, Strikes
from .window import RateWindow

if TYPE_CHECKING:
    from collections.abc import Hashable
    from random import Random


MAX_RETRY_AFTER = 3600.0
"""
Longest `Retry-After`, in seconds, that is waited for.

The service names windows of a second, a minute, an hour and a day; a program would sit out an hour. A call
that is to wait longer fails at once: sent earlier, it would only be refused again.
"""
BACKOFF = 0.5
"""First pause, in seconds, after a refusal that does not say how long to wait."""
BACKOFF_GROWTH = 1.25
"""
Factor from one such pause to the next, until a request passes.

The end of a window without a header is unknown: this comes at most about a quarter of the time spent too late.
"""
BACKOFF_MAX = 30.0
"""Longest such pause, in seconds."""
EARLY = 2.0
"""Longest pause, in seconds, that one refused call makes all others sit out."""
CONFIRMED = 3
"""Probes in a row that must be refused to confirm a longer one."""
OVERDUE = 5.0
"""Seconds after which another probe goes beside one that is not answered."""
ROUNDED = 1.5
"""Seconds by which a window may begin before its headers say: they say whole seconds, a little late."""
LONELY = 3
"""Windows in a row that took a single request, after which it is tested whether they are what the headers say."""


def backoff(failures: int, jitter: Random) -> float:
    """
    Return a pause that the server leaves to the client, in seconds.

    Args:
        failures: How many came before it.
        jitter: Random numbers.
    """
    longest = min(BACKOFF_MAX, BACKOFF * BACKOFF_GROWTH ** min(failures, 30))
    return jitter.uniform(longest / 2, longest)


class Sent:
    """
    A request that was let through.

    Args:
        serial: Its number among all requests.
        subject: What tells this request from others.
        strikes: What is remembered of the requests of its service.
        level: Requests in flight, this one among them.
    """

    __slots__ = ("level", "serial", "strikes", "subject")

    def __init__(self, serial: int, subject: Hashable, strikes: Strikes, *, level: int) -> None:
        self.serial = serial
        self.subject = subject
        self.strikes = strikes
        self.level = level


class Pause:
    """
    Pause of a gate. It lasts until a probe passes, or others show that they are welcome.

    Args:
        since: When it began, in seconds.
        until: When any request may probe, in seconds.
        early: When one that was not refused may probe, in seconds.
        reason: Why, for a log line.
    """

    __slots__ = ("early", "reason", "since", "until")

    def __init__(self, since: float, until: float, early: float, reason: str) -> None:
        self.since = since
        self.until = until
        self.early = early
        self.reason = reason


class Gate:
    """
    Admission of one service's requests: all while open, none while paused, one at a time while probing.

    It neither waits nor reads a clock: each call brings the time, in seconds.

    Args:
        jitter: Random numbers for pauses that the server leaves to the client.

    Attributes:
        epoch: Number of the stretch between two pauses; refusals of earlier ones are no news.
        pause: The present pause; `None` while the gate is open. Another object whenever it changes.
        closed: Since when nothing has passed, in seconds; infinity while the gate is open.
        foretold: Whether headers began the pause, and no refusal.
        probe: The last request that tests it, if one is under way.
        probed: When that was sent, in seconds.
        sent: Requests that were sent since headers last began a pause.
        evidence: What became of the requests that were sent after the one whose refusal began the pause.
        accused: That request; `None` where the server's headers began it.
        turned: Whether the next probe comes from the end of the line: those at its beginning may be alike.
        window: Requests that the server's window still takes, as far as its headers say.
    """

    __slots__ = (
        "_failures",
        "_jitter",
        "_lonely",
        "_refused",
        "accused",
        "closed",
        "epoch",
        "evidence",
        "foretold",
        "pause",
        "probe",
        "probed",
        "sent",
        "turned",
        "window",
    )

    def __init__(self, jitter: Random) -> None:
        self.epoch = 0
        self.pause: Pause | None = None
        self.closed = float("inf")
        self.foretold = False
        self.probe: Sent | None = None
        self.probed = float("-inf")
        self.sent = 0
        self._lonely = 0
        self.evidence = Evidence()
        self.accused: Sent | None = None
        self.window = RateWindow()
        self._jitter = jitter
        self.turned = False
        self._failures = 0
        self._refused = 0

    @property
    def state(self) -> str:
        """`open`, `paused` (nobody may send) or `probing` (one request at a time until one passes)."""
        if self.pause is None:
            return "open"
        return "paused" if self.probe is None else "probing"

    @property
    def confirmed(self) -> bool:
        """Whether so many probes were refused that the pause holds for all."""
        return self._refused >= CONFIRMED

    @property
    def tested(self) -> bool:
        """Whether so many requests were refused in a row that one more would be in vain."""
        return self._failures > CONFIRMED

    def may_test(self, now: float) -> bool:
        """
        Tell whether a request may test a pause before its time, as one that could not wait any longer.

        Args:
            now: The present time, in seconds.
        """
        return self.pause is not None and (self.probe is None or now >= self.probed + OVERDUE)

    def hurry(self, now: float) -> None:
        """
        Let one request test the pause before its time.

        Args:
            now: The present time, in seconds.
        """
        pause = self.pause
        if pause is not None and now < pause.early:
            self.pause = Pause(pause.since, pause.until, now, pause.reason)

    def opens(self, *, again: bool) -> float:
        """
        Return when the next request may go, in seconds. Another probe may go once one is overdue.

        Args:
            again: Whether it was refused before.
        """
        pause = self.pause
        if pause is None:
            return float("-inf")
        opens = pause.until if again else pause.early
        return opens if self.probe is None else max(opens, self.probed + OVERDUE)

    def close(self, request: Sent, now: float, asked: float | None, *, in_flight: int) -> None:
        """
        Begin a pause because of a refusal, or go on with it because of a probe's.

        Args:
            request: The refused request.
            now: The present time.
            asked: Seconds the server asks to wait; `None` if it does not say.
            in_flight: Requests in flight, for a log line.
        """
        before = self.pause
        if before is None:
            self.epoch += 1
            self.closed = now
            self.evidence.begin(request.serial)
            self.accused = request
        else:
            self.turned = not self.turned
            self._refused += now < before.until
        own = backoff(self._failures, self._jitter)
        self._failures += 1
        until = now + (own if asked is None else asked)
        if before is not None:
            # Whoever is asked to come at once, and refused, comes later.
            until = max(until, before.until, now + min(own, EARLY))
        if self.foretold and self.confirmed:
            self.window.trust(until - self.closed)
        early = now + own if until - now > EARLY and not self.confirmed else until
        if before is not None:
            early = max(early, before.early)
        self.pause = Pause(now, until, early, f"rate limit met with {in_flight} in flight")

    def lengthen(self, request: Sent, now: float, asked: float | None) -> None:
        """
        Note a refusal of a request that was sent before the present pause.

        Args:
            request: The refused request.
            now: The present time.
            asked: Seconds the server asks to wait; `None` if it does not say.
        """
        self.evidence.refused(request.serial)
        pause = self.pause
        if pause is None:
            return
        until, early = pause.until, pause.early
        if asked is not None:
            until = max(until, now + asked)
            if self.confirmed:
                early = until
            elif asked <= EARLY:
                early = max(early, now + asked)
        if (until, early) != (pause.until, pause.early):
            self.pause = Pause(pause.since, until, early, pause.reason)

    def sit_out(self, now: float) -> bool:
        """
        Pause until the server's window begins anew, and tell whether its headers say that it is used up.

        Args:
            now: The present time.
        """
        if self.pause is not None or (until := self.window.used_up_until(now)) is None:
            return False
        # What is in flight was sent before; its refusals are no news.
        self.epoch += 1
        self.closed, self.foretold = now, True
        self._lonely = self._lonely + 1 if self.sent <= 1 else 0
        self.sent = 0
        early = until
        if not self.window.trusts(until - now):
            early = now if self._lonely > LONELY else min(until, now + EARLY)
        self.pause = Pause(now, until, early, "the server's window is used up")
        return True

    def take_over(self, *gates: Gate) -> None:
        """
        Take over the longest pause of others, which end theirs.

        Args:
            gates: The others.
        """
        for gate in gates:
            pause = gate.pause
            if pause is not None and (self.pause is None or pause.until > self.pause.until):
                self.pause, self._refused = pause, gate._refused  # noqa: SLF001
                self.closed = min(self.closed, gate.closed)
                self.foretold = gate.foretold
            gate.open()

    def open(self) -> None:
        """End the pause; a probe that is still out tests nothing any more."""
        self.pause = self.accused = self.probe = None
        self.foretold = False
        self.closed = float("inf")
        self.evidence.open = self.turned = False
        self._failures = 0
        self._refused = 0
