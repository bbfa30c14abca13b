# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.command_request import CommandRequest
    from ...models.command_request_create import CommandRequestCreate
    from ...models.command_request_schedule import CommandRequestSchedule
    from ...models.command_request_stats import CommandRequestStats
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CommandRequestGroup",)


class CommandRequestGroup(Group):
    """
    Send commands to devices or groups and see how many devices reached each state.
    """

    __slots__ = ()

    async def create_command_request(
        self,
        body: CommandRequestCreate,
    ) -> CommandRequest:
        """
        Send a command.

        Sends one command, at once or on a schedule; a request may name up to 1000 devices or up to 500
        groups. Status 201 means the request was accepted; what each device did is read from the command
        statuses and the request statistics.

        `POST /commands/v0/commands/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Command request as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_command_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: CommandRequest = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_command_request(
        self,
        id: str | int | UUID,
    ) -> CommandRequest:
        """
        Get a command request.

        Returns one command request with its targets, arguments and schedule.

        `GET /commands/v0/commands/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the command request.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_command_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: CommandRequest = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_command_request_stats(
        self,
        id: str | int | UUID,
    ) -> CommandRequestStats:
        """
        Get the statistics of a command request.

        Returns how many devices of a command request stand in each command state.

        `GET /commands/v0/commands/{id}/stats/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the command request.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_command_request_stats import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: CommandRequestStats = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_command_requests(
        self,
        *,
        devices: Filters | Unset = UNSET,
        groups: Filters | Unset = UNSET,
        command: Filter | Unset = UNSET,
        schedule: CommandRequestSchedule | Filter | Unset = UNSET,
        exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[CommandRequest]:
        """
        List command requests.

        Returns a page of command requests. The devices and groups filters take several ids separated by
        commas, and internal commands can be left out.

        `GET /commands/v0/commands/`; documented errors: 400, 401, 500.

        Args:
            devices: Comma-separated UUIDs of devices; only requests that address one of them are returned.
            groups: Comma-separated UUIDs of groups; only requests that address one of them are returned.
            command: Keeps only requests for this command, such as `REBOOT`.
            schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
                (`RECURRING`).
            exclude_internal_commands: Leaves out internal commands when `true`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_command_requests import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                devices=devices,
                groups=groups,
                command=command,
                schedule=schedule,
                exclude_internal_commands=exclude_internal_commands,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /commands/v0/commands/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
