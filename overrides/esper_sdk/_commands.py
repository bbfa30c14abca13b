"""One command to any number of devices, and its course on each of them."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Generator
from time import monotonic
from typing import TYPE_CHECKING, Any

import anyio

from esper_client.errors import RequestError

from ._bulk import TICK
from ._command_follow import Follower
from ._command_outcome import CommandSummary, DeviceOutcome
from ._errors import DeadlineExceededError
from ._journal import JournalError
from ._progress import Progress, Reporter, make_reporter

if TYPE_CHECKING:
    from ._bulk import Bulk, BulkIterator
    from ._client import Esper
    from ._command_send import Chunk, Sender
    from ._command_services import Service

__all__ = ("CommandIterator", "CommandRun")

# What is left of the deadline for a last look at every device, in seconds: a share of it, and at most this.
LAST_LOOK = 5.0


class CommandRun:
    """
    A command on its way, which is sent when this is awaited or iterated over, once.

    Made by `Esper.send_command` and `Esper.follow_commands`, which explain the arguments.

    Attributes:
        summary: What became of the devices whose outcomes were taken.
    """

    def __init__(
        self,
        esper: Esper,
        service: Service,
        *,
        base_url: str,
        sender: Sender | None = None,
        request_ids: list[str] | None = None,
        follow: bool = True,
        deadline: float | None = None,
        progress: bool | Callable[[Progress], object] = False,
        total: int | None = None,
    ) -> None:
        if deadline is not None and not deadline > 0:
            raise RequestError("deadline", "must be more than 0 seconds")
        self._esper = esper
        self._base_url = base_url
        self._sender = sender
        self._follow = follow
        self._deadline = deadline
        self._show = progress
        self._total = total
        self._used = False
        self._began = 0.0
        self._ready: deque[DeviceOutcome] = deque()
        self._sending: Bulk[Chunk, str] | None = None
        self._follower = Follower(service, self._ready.append)
        self._known = request_ids or []
        self.summary = CommandSummary()

    def __repr__(self) -> str:
        return f"<Command run: {self.progress}>" if self._used else "<Command run, not started>"

    @property
    def request_ids(self) -> list[str]:
        """The command requests so far, by which `Esper.follow_commands` goes on."""
        return self.summary.request_ids

    @property
    def in_flight(self) -> list[str]:
        """
        The devices or groups whose request is being sent.

        After the run was cancelled or left, the service may have processed these.
        """
        chunks = self._sending.in_flight if self._sending is not None else []
        return [name for chunk in chunks for name in chunk]

    @property
    def progress(self) -> Progress:
        """How far the run is; what is in flight are devices that were sent the command and have not ended."""
        limiter = self._esper.limiter
        return Progress(
            done=self.summary.total,
            failed=self.summary.failed,
            in_flight=self._follower.open,
            total=self._total,
            limit=limiter.limit,
            paused=limiter.state != "open",
            seconds=self.summary.seconds or (monotonic() - self._began if self._began else 0.0),
        )

    def __await__(self) -> Generator[Any, None, CommandSummary]:
        """Run to the end and return what became of the devices."""
        return self._collect().__await__()

    async def _collect(self) -> CommandSummary:
        async for _ in self:
            pass
        return self.summary

    def __aiter__(self) -> CommandIterator:
        """
        Start the run.

        Raises:
            RequestError: It was started before; a second start would send everything twice.
        """
        if self._used:
            raise RequestError("run", "was started before; make another one to send everything again")
        self._used = True
        return CommandIterator(self)


class CommandIterator(AsyncIterator[DeviceOutcome]):
    """
    The outcomes of a command, device by device.

    Everything happens while the next outcome is waited for; only requests that were begun go on by
    themselves. Leaving the loop ends the run, not what the devices do.
    """

    def __init__(self, run: CommandRun) -> None:
        self._run = run
        self._running = self._closed = False
        self._outcomes: BulkIterator[Chunk, str] | None = None
        self._phase: Callable[[], Any] | None = self._begin
        self._until = self._last_look = float("inf")
        self._reporter: Reporter | None = make_reporter(run._show)  # noqa: SLF001

    def __aiter__(self) -> CommandIterator:
        return self

    async def __anext__(self) -> DeviceOutcome:
        if self._running:
            raise RuntimeError("this iterator is in use by another task")
        run = self._run
        self._running = True
        try:
            while not run._ready and self._phase is not None:  # noqa: SLF001
                await self._phase()
                self._report()
        except BaseException:
            await self._end("error")
            raise
        finally:
            self._running = False
        if not run._ready:  # noqa: SLF001
            await self._end(None)
            raise StopAsyncIteration
        outcome = run._ready.popleft()  # noqa: SLF001
        run.summary.add(outcome)
        self._report()
        return outcome

    async def aclose(self) -> None:
        """End the run: cancel the requests in flight, and wait until nothing of it runs any more."""
        await self._end("left")

    def __del__(self) -> None:
        if not self._closed and self._run._began:  # noqa: SLF001
            self._finish("left")

    # The phases, each of which does one step and says what comes next by setting `_phase`.

    async def _begin(self) -> None:
        run = self._run
        run._began = monotonic()  # noqa: SLF001
        if run._deadline is not None:  # noqa: SLF001
            self._until = anyio.current_time() + run._deadline  # noqa: SLF001
            self._last_look = self._until - min(LAST_LOOK, run._deadline / 4)  # noqa: SLF001
        for request_id in run._known:  # noqa: SLF001
            run.summary.request_ids.append(request_id)
            run._follower.add(request_id, None)  # noqa: SLF001
        self._phase = self._follow
        sender = run._sender  # noqa: SLF001
        if sender is not None:
            sender.open(run._base_url)  # noqa: SLF001
            run._sending = run._esper.bulk(  # noqa: SLF001
                sender.send,
                sender.chunks(),
                key=_name,
                deadline=run._deadline,  # noqa: SLF001
                stop_on=JournalError,
            )
            self._outcomes = aiter(run._sending)  # noqa: SLF001
            self._phase = self._send

    async def _send(self) -> None:
        run, sender = self._run, self._run._sender  # noqa: SLF001
        assert sender is not None
        assert self._outcomes is not None
        outcome = await anext(self._outcomes, None)
        if outcome is None:
            self._sent()
            return
        if outcome.error is None:
            assert outcome.value is not None
            self._accepted(outcome.value, outcome.item)
        else:
            if isinstance(outcome.error, JournalError):
                sender.fatal = outcome.error
            run._ready.extend(sender.outcomes(outcome.item, outcome.error))  # noqa: SLF001
        if sender.fatal is not None:
            # A journal that can't be written to ends the run: nothing more may be sent.
            assert run._sending is not None  # noqa: SLF001
            self._phase = self._fail

    async def _fail(self) -> None:
        sender = self._run._sender  # noqa: SLF001
        assert sender is not None
        assert sender.fatal is not None
        raise sender.fatal

    def _accepted(self, request_id: str, chunk: Chunk) -> None:
        run, sender = self._run, self._run._sender  # noqa: SLF001
        assert sender is not None
        run.summary.request_ids.append(request_id)
        run._follower.add(request_id, chunk if sender.targets == "devices" else None)  # noqa: SLF001

    def _sent(self) -> None:
        run, sender = self._run, self._run._sender  # noqa: SLF001
        assert sender is not None
        for request_id, names in sender.followed.items():
            self._accepted(request_id, list(names))
        run.summary.earlier.update(sender.earlier)
        text = "An earlier run ended while this was under way: it may have been processed"
        error = _unknown(text)
        run._ready.extend(sender.outcome(name, "unknown", error) for name in sender.uncertain)  # noqa: SLF001
        if run._sending is not None and run._sending.summary.stopped == "deadline":  # noqa: SLF001
            run.summary.stopped = "deadline"
        sender.close()
        self._phase = self._follow if run._follow else self._give_up  # noqa: SLF001
