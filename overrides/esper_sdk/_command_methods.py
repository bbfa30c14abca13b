"""The methods of the client that send commands to many devices, and follow them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._bulk_methods import BulkMethods

if TYPE_CHECKING:
    from ._bulk.journal import Journal
    from ._bulk.progress import Progress
    from ._commands.run import CommandRun
    from ._commands.services import Via

__all__ = ("CommandMethods",)


class CommandMethods(BulkMethods):
    """What `Esper` can do with commands."""

    def send_command(
        self,
        command: str,
        devices: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        groups: Iterable[Any] | AsyncIterable[Any] | None = None,
        args: Mapping[str, Any] | None = None,
        schedule: str = "IMMEDIATE",
        schedule_args: Mapping[str, Any] | None = None,
        device_type: str = "all",
        follow: bool = True,
        deadline: float | None = None,
        progress: bool | Callable[[Progress], object] = False,
        journal: Journal | str | os.PathLike[str] | None = None,
        at_once: int | None = None,
        via: Via = "commands",
    ) -> CommandRun:
        """
        Send one command to many devices, and tell what became of it on each of them.

        ```python
        summary = await esper.send_command("REBOOT", esper.device_v2.list_devices(state="ACTIVE"), deadline=600)
        print(summary.states, summary.reasons)

        async for outcome in esper.send_command("REBOOT", groups=[group.id]):
            print(outcome.device_id, outcome.state, outcome.reason)
        ```

        The devices are divided into as few requests as possible, each device in one of them, and a request
        that may have been processed is never sent again. Then the service is asked how the devices get on,
        at growing intervals, until all of them are done.

        Args:
            command: Such as `REBOOT`. What looks like a published one, misspelt, is refused.
            devices: IDs, or what has an `id`: any iterable or async iterable, such as a list of this client.
            groups: Send it to groups instead.
            args: The arguments of the command.
            schedule: `IMMEDIATE`, `WINDOW` or `RECURRING`. What is not immediate is followed until the
                service says that it is scheduled.
            schedule_args: When.
            device_type: Which of the devices get it, as the service understands it; only via `commands`.
            follow: Whether to wait for the devices; otherwise the outcome of those that were sent the
                command is `accepted`.
            deadline: Seconds after which the run ends. The outcome of a device that is not done by then is
                `accepted`. By default the run waits for devices that are offline without end.
            progress: As for `bulk`.
            journal: As for `bulk`: started again with the same file, the run sends nothing twice, and
                follows what was sent. A journal of another command, or of other arguments, is refused.
            at_once: The most devices or groups in one request; by default as many as the service takes. If
                it refuses a request, all of them are refused.
            via: The service to use: `commands`, which takes 1,000 devices or 500 groups at once; `v0`, the
                legacy one, which takes 500; or `operations`, which takes 50,000 devices or 500 groups and
                has commands of its own.

        Raises:
            RequestError: An argument can't be right.
        """
        from ._commands.requests import make_command_run

        return make_command_run(
            self._open(),
            command,
            devices,
            groups=groups,
            args=args,
            schedule=schedule,
            schedule_args=schedule_args,
            device_type=device_type,
            follow=follow,
            deadline=deadline,
            progress=progress,
            journal=journal,
            at_once=at_once,
            via=via,
            base_url=self._shared.config.base_url,
        )

    def follow_commands(
        self,
        request_ids: Iterable[str | UUID],
        *,
        deadline: float | None = None,
        progress: bool | Callable[[Progress], object] = False,
        via: Via = "commands",
    ) -> CommandRun:
        """
        Go on with commands that were sent before, and tell what becomes of them on each device.

        Args:
            request_ids: From `CommandRun.request_ids`, or from wherever commands were sent.
            deadline: As for `send_command`.
            progress: As for `bulk`.
            via: The service through which they were sent.

        Raises:
            RequestError: An argument can't be right.
        """
        from ._commands.requests import make_follow_run

        return make_follow_run(
            self._open(), request_ids, deadline, progress, via=via, base_url=self._shared.config.base_url
        )
