# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.command_inbox import CommandInbox
    from ...models.command_status import CommandStatus
    from ...models.command_status_state import CommandStatusState
    from ...models.command_status_update import CommandStatusUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CommandStatusGroup",)


class CommandStatusGroup(Group):
    """
    State of commands on single devices, and the commands that wait for a device.
    """

    __slots__ = ()

    async def get_command_inbox(
        self,
        *,
        device_id: Filter,
    ) -> CommandInbox:
        """
        Get the command inbox of a device.

        Returns the commands queued for the device named by device_id, which is required.

        `GET /v2/command-inbox/`; documented errors: 400, 401, 500.

        Args:
            device_id: Id of the device whose queued commands are asked for.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_command_inbox import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        answer: CommandInbox = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_command_request_statuses(
        self,
        *,
        request: Filters | Unset = UNSET,
        device: Filters | Unset = UNSET,
        state: CommandStatusState | Filter | Unset = UNSET,
        exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[CommandStatus]:
        """
        List command statuses.

        Returns a page of statuses, one per device and request. At least one of request and device is
        required, and each takes several ids separated by commas.

        `GET /commands/v0/status/`; documented errors: 400, 401, 500.

        Args:
            request: Comma-separated UUIDs of command requests whose statuses are wanted; either this or
                `device` has to be given.
            device: Comma-separated UUIDs of devices whose command statuses are wanted; either this or
                `request` has to be given.
            state: State of the command on the device.
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
            from .get_command_request_statuses import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                request=request,
                device=device,
                state=state,
                exclude_internal_commands=exclude_internal_commands,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /commands/v0/status/",
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

    async def get_command_status(
        self,
        id: str | int | UUID,
    ) -> CommandStatus:
        """
        Get a command status.

        Returns the state of a command on one device and the reason for it.

        `GET /commands/v0/status/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the command status.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: CommandStatus = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_command_status(
        self,
        id: str | int | UUID,
        body: CommandStatusUpdate,
    ) -> CommandStatus | None:
        """
        Update a command status.

        Sets the state of a command on a device, for instance to cancel it, with an optional reason. Status
        304 with no body means that nothing changed.

        `PUT /commands/v0/status/{id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            id: UUID of the command status.
            body: New state and reason for a command on one device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        answer: CommandStatus | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
