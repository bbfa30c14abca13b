"""Command runs: one command to any number of devices, and its outcome on each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError
from esper_sdk._base.arguments import check_seconds, warn_unused
from esper_sdk._base.asynchronous import OnlyAsync

from .execution import CommandPlan, Context, Execution
from .outcome import CommandSummary, DeviceOutcome

if TYPE_CHECKING:
    from esper_sdk._bulk.progress import Progress

    from .services import Service

__all__ = ("CommandIterator", "CommandRun")


class CommandIterator(OnlyAsync, AsyncIterator[DeviceOutcome]):
    """
    An iterator over the outcomes of a command, device by device.

    The service is polled only while the next outcome is waited for. Leaving the loop ends the run, but not what
    the devices do: `Esper.follow_commands` goes on with `CommandRun.request_ids`.
    """

    def __init__(self, execution: Execution) -> None:
        self._execution = execution
        self._running = False

    def __aiter__(self) -> CommandIterator:
        return self

    async def __anext__(self) -> DeviceOutcome:
        if self._running:
            raise RuntimeError("this iterator is in use by another task")
        self._running = True
        try:
            outcome = await self._execution.next()
        except GeneratorExit:
            # A coroutine that is being closed can wait for nothing.
            self._execution.finish("error")
            raise
        except BaseException:
            await self._execution.aclose("error")
            raise
        finally:
            self._running = False
        if outcome is None:
            raise StopAsyncIteration
        return outcome

    async def aclose(self) -> None:
        """End the run: cancel the requests in flight, and wait until nothing of it runs any more."""
        await self._execution.aclose("left")

    def __del__(self) -> None:
        self._execution.finish("left")


class CommandRun(OnlyAsync):
    """
    A command run: `await` it for a summary, or iterate over it for each device, once.

    `Esper.send_command` and `Esper.follow_commands` make it, and explain the arguments.
    """

    # Until `__init__` succeeds, `__del__` must not warn.
    _used = True
    _instead = "write `async for outcome in ...` for each device, or `await ...` for the summary"

    def __init__(self, context: Context, service: Service, plan: CommandPlan) -> None:
        check_seconds("deadline", plan.deadline)
        self._execution = Execution(context, service, plan)
        self._sends = plan.sender is not None
        self._used = False

    def __del__(self) -> None:
        if not self._used:
            call, missed = ("send_command", "sent") if self._sends else ("follow_commands", "followed")
            warn_unused(self, f"esper.{call}(...) was never awaited: nothing was {missed}")

    def __repr__(self) -> str:
        return f"<Command run: {self.progress}>" if self._used else "<Command run, not started>"

    def __await__(self) -> Generator[Any, None, CommandSummary]:
        """Run to the end and return the summary."""
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
        return CommandIterator(self._execution)

    @property
    def summary(self) -> CommandSummary:
        """
        The summary of the outcomes that were taken.

        Once the run has ended, by whatever means, it counts every device that was taken up. Those for which
        the service accepted the command, and that were not followed to their end, are `accepted`.
        """
        return self._execution.summary

    @property
    def request_ids(self) -> list[str]:
        """The command requests so far, with which `Esper.follow_commands` goes on."""
        return self._execution.summary.request_ids

    @property
    def in_flight(self) -> list[str]:
        """
        The devices or groups to which the command is being sent.

        After the run was cancelled or left, the service may have processed the command for these.
        """
        sending = self._execution.sending
        return [] if sending is None else [name for chunk in sending.in_flight for name in chunk]

    @property
    def progress(self) -> Progress:
        """The progress of the run; in flight are devices that were sent the command and have not ended."""
        return self._execution.progress
