"""Queue of the calls of one process, whose share of the limit comes from a store. No call waits for the store."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import secrets
from typing import TYPE_CHECKING, Any

from esper_sdk._base.clock import running_loop
from esper_sdk._base.tasks import BackgroundTasks
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.concurrency import ConcurrencyLimit
from esper_sdk._limits.queue import PermitQueue

from .admission import SharedAdmission
from .records import check
from .stats import SharedLimiterStats
from .store import key_of
from .tenant import TTL

if TYPE_CHECKING:
    from collections.abc import Callable

    from esper_sdk._limits.headers import RateLimitHint
    from esper_sdk._limits.service import Permit

    from .records import Lease, Report
    from .store import MakeStore, Store

__all__ = ("SharedQueue",)

PATIENCE = 0.25
"""Seconds within which a store has to answer."""
LATE = 0.1
"""Seconds beyond that after which the event loop was busy, and not the store slow."""
TRIES = 3
"""How often a report is sent while the event loop is busy."""
HEARTBEAT = 2.0
"""Seconds between reports while there is nothing new."""
LINGER = 5.0
"""Seconds after its last call until a process gives its share back and closes the store."""
RETRY = (1.0, 5.0)
"""Seconds until a store that failed is asked again: at random between these."""

_logger = logging.getLogger("esper_sdk")


class SharedQueue(PermitQueue):
    """
    Waiting line in front of the services, in one of several processes of a tenant.

    A background task reports to the store, one report at a time, and takes over what it answers. It ends some
    seconds after the last call, with its event loop, or when the client is closed.

    Args:
        make_store: Makes the store.
        start: The limit at the beginning, where the store knows none.
        cap: The most that may ever be in flight.
        seed: Makes the jitter repeatable, for tests.

    Attributes:
        new_name: Makes a name for this process that no other has.
    """

    def __init__(self, make_store: MakeStore, *, start: int, cap: int, seed: int | None = None) -> None:
        super().__init__(start=start, cap=cap, seed=seed)
        self._seed = seed
        self.new_name: Callable[[], str] = unique_name
        self._random = random.Random(seed)  # noqa: S311 - jitter is no secret
        self._shared = SharedAdmission(start=start, cap=cap, jitter=self._random)
        self._shared.stats = self.counters = SharedLimiterStats()
        self.admission = self._shared
        self.concurrency = self._shared.share
        self._start = start
        self._make_store = make_store
        self._base_url = ""
        self._tasks: BackgroundTasks | None = None
        self._at: object = None
        self._kicked: Any = None
        self._urgent = False
        self._lease_end = float("-inf")
        self._reported = float("-inf")
        self._retry_at: float | None = None
        self._serial = 0
        self._error = ""

    @property
    def alone(self) -> bool:
        """Whether the store failed, so that this process has a limit of its own."""
        return self._shared.news.alone

    @property
    def lease(self) -> Lease | None:
        """What the store said last."""
        return self._shared.share.lease

    async def acquire(self, *args: Any, **options: Any) -> Permit:
        """See `PermitQueue`."""
        loop = running_loop()
        if loop is not self._loop:
            self._move_to(loop)
        if self._tasks is None or self._at is not loop or not len(self._tasks):
            self._begin(loop)
        self._kick()
        while True:
            self._check_lease(self._clock())
            permit = await super().acquire(*args, **options)
            if self.alone or self._clock() < self._lease_end:
                return permit
            # Stopped between its turn and here: others may have the place by now.
            self.release(permit)

    def release(self, permit: Permit) -> None:
        """See `PermitQueue`."""
        super().release(permit)
        self._kick()

    def succeeded(self, permit: Permit) -> None:
        """See `PermitQueue`."""
        super().succeeded(permit)
        self._kick()

    def answered(self, permit: Permit) -> None:
        """See `PermitQueue`."""
        super().answered(permit)
        self._kick()

    def refused(self, permit: Permit, retry_after: float | None, *, refusals: int = 0) -> float:
        """See `PermitQueue`."""
        not_before = super().refused(permit, retry_after, refusals=refusals)
        self._kick()
        return not_before

    def announced(self, permit: Permit, hint: RateLimitHint | None) -> None:
        """See `PermitQueue`."""
        super().announced(permit, hint)
        self._kick()

    def bind(self, base_url: str) -> None:
        """
        See `PermitQueue`.

        Raises:
            ConfigurationError: It is in use for another tenant.
        """
        if self._base_url not in {"", base_url}:
            raise ConfigurationError(
                f"This SharedLimiter is for {self._base_url}, and can't be for {base_url} as well: "
                "make one for each tenant"
            )
        self._base_url = base_url

    async def aclose(self) -> None:
        """Give the share back and close the store, unless other clients still send."""
        tasks = self._tasks
        if tasks is not None and self._at is running_loop() and not self._busy:
            await tasks.aclose()

    def _advance(self, now: float) -> None:
        self._check_lease(now)
        super()._advance(now)

    def _check_lease(self, now: float) -> None:
        # A process that was stopped for a while has lost it.
        if now >= self._lease_end and not self.alone:
            self._shared.share.limit = 0

    @property
    def _busy(self) -> bool:
        return self.concurrency.in_flight > 0 or bool(self._waiters)

    # The task that talks to the store.

    def _begin(self, loop: object) -> None:
        self._at = loop
        self._urgent, self._retry_at, self._lease_end = False, None, float("-inf")
        self._kicked = None
        if self._seed is None:
            # After a fork both would jitter alike.
            self._random.seed()
        self._tasks = BackgroundTasks()
        self._tasks.start(self._talk, "shared limiter")

    def _kick(self) -> None:
        if self._kicked is not None:
            self._kicked.set()

    def _hear_of_change(self) -> None:
        self._urgent = True
        self._kick()

    async def _talk(self) -> None:
        import anyio

        # After a fork or on another event loop it is another process.
        name = self.new_name()
        self._serial = 0
        store = self._make_store(key_of(self._base_url), name, self._hear_of_change)
        try:
            idle_since: float | None = None
            while True:
                now = self._clock()
                self._fall_back(now)
                idle_since = None if self._busy else idle_since or now
                due = self._due_to_report(now)
                if now >= due:
                    await self._exchange(store, name)
                    continue
                if idle_since is not None and now >= idle_since + LINGER:
                    break
                due = min(due, float("inf") if idle_since is None else idle_since + LINGER)
                if self._retry_at is not None and not self.alone:
                    due = min(due, self._lease_end)
                if store.tick is not None and self._busy:
                    due = min(due, now + store.tick)
                self._kicked = anyio.Event()
                with anyio.CancelScope(deadline=due):
                    await self._kicked.wait()
                self._kicked = None
                if store.tick is not None and self._retry_at is None and _changed(store):
                    self._urgent = True
        finally:
            self._kicked = None
            with anyio.CancelScope(shield=True, deadline=self._clock() + PATIENCE):
                await self._leave(store, name)

    def _due_to_report(self, now: float) -> float:
        if self._retry_at is not None:
            return self._retry_at
        if self._urgent or self._shared.has_news:
            return now
        due = self._reported + HEARTBEAT
        return min(due, self._shared.due_at_gates(self._reported)) if self._waiters else due

    async def _ask(self, store: Store, report: Report) -> Lease:
        import anyio

        for left in reversed(range(TRIES)):
            asked = self._clock()
            try:
                with anyio.fail_after(PATIENCE):
                    return check(await store.exchange(report))
            except TimeoutError:
                # A busy event loop is late for the answer. Nothing is counted twice: the serial is the same.
                if not left or self._clock() < asked + PATIENCE + LATE:
                    raise
        raise AssertionError

    async def _exchange(self, store: Store, name: str) -> None:

        self._urgent = False
        self._serial += 1
        report = self._shared.report(name, self._serial)
        self._reported = sent = self._clock()
        try:
            self._hear(await self._ask(store, report), sent)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with the store, calls go on
            self._failed(error, self._clock())

    async def _leave(self, store: Store, name: str) -> None:
        try:
            if self._serial and self._retry_at is None and not self._busy:
                report = self._shared.report(name, self._serial + 1)
                await store.exchange({**report, "leaves": 1, "holds": 0, "want": 0})
        except Exception:  # noqa: BLE001 - its lease runs out by itself
            self.counters.store_errors += 1
        finally:
            self._shared.share.limit = 0
            with contextlib.suppress(Exception):
                await store.close()

    def _hear(self, lease: Lease, sent: float) -> None:
        now = self._clock()
        self._retry_at = None
        self._lease_end = sent + TTL / 1000
        if self.alone:
            self._use(self._shared.share)
            _logger.info(
                "The limiter's store is back: sharing the limit of %d with %d others again",
                lease["limit"],
                lease["processes"] - 1,
            )
        self._shared.hear(lease, now)
        if self._waiters:
            self._advance(now)

    def _failed(self, error: Exception, now: float) -> None:
        self.counters.store_errors += 1
        self._retry_at = now + self._random.uniform(*RETRY)
        self._error = f"{type(error).__name__}"

    def _fall_back(self, now: float) -> None:
        """Go on alone when the store fails and the share has run out, or is a small one and calls wait."""
        if self._retry_at is None or self.alone:
            return
        share = self._shared.share
        lease = share.lease
        mine = max(1, lease["limit"] // lease["processes"]) if lease else self._start
        mine = min(mine, share.cap)
        # While there was little to do, little was asked for.
        enough = share.limit >= mine or not self._shared.waits
        if share.limit > 0 and now < self._lease_end and enough:
            return
        self._use(ConcurrencyLimit(start=mine, cap=mine))
        _logger.warning(
            "The limiter's store fails (%s): going on alone with at most %d at once, and asking it again",
            self._error,
            mine,
        )
        self._advance(now)

    def _use(self, concurrency: ConcurrencyLimit) -> None:
        self._shared.use(concurrency)
        self.concurrency = concurrency


def unique_name() -> str:
    """Return a name for this process that no other has, whatever its random numbers begin with."""
    return f"{os.getpid():x}-{secrets.token_hex(8)}"


def _changed(store: Store) -> bool:
    try:
        return store.changed()
    except Exception:  # noqa: BLE001 - the next report will tell
        return True
