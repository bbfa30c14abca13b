# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.v0_command_request import V0CommandRequest
    from ...models.v0_command_status import V0CommandStatus
    from ...models.v0_command_status_1 import V0CommandStatus1
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CommandsV2Group",)


class CommandsV2Group(Group):
    """
    Send commands to devices and groups, at once or on a schedule, and follow their state on every
    device.
    """

    __slots__ = ()

    async def create_command(
        self,
        body: V0CommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> V0CommandRequest:
        """
        Send a command.

        Sends a command to devices, to groups or to a dynamic set, at once or by a window or recurring
        schedule. Status 201 means that the request was accepted, not that any device has carried it out;
        the state per device is read from the status of the request.

        `POST /v0/enterprise/{enterprise_id}/command/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Command request of Commands V2 with the number of devices in each state.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: V0CommandRequest = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_command_request_status(
        self,
        request_id: str | int | UUID,
        *,
        device: Filter | Unset = UNSET,
        state: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[V0CommandStatus1]:
        """
        List device states of a command request.

        Returns a page with the state of one command request on each of its devices, such as queued,
        acknowledged, success or failure, with a reason. Filters are the device and the state.

        `GET /v0/enterprise/{enterprise_id}/command/{request_id}/status/`; documented errors: 400, 401, 404,
        500.

        Args:
            request_id: UUID of the command request.
            device: UUID of the device whose status within the request is wanted.
            state: Keeps only statuses in this state, such as `Command Success`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_command_request_status import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                request_id=request_id,
                device=device,
                state=state,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/command/{request_id}/status/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    def get_device_command_history(
        self,
        device_id: str | int | UUID,
        *,
        state: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[V0CommandStatus]:
        """
        List the command history of a device.

        Returns a page of the commands sent to one device with their state, reason and times. The state
        parameter narrows the list.

        `GET /v0/enterprise/{enterprise_id}/device/{device_id}/command-history/`; documented errors: 400,
        401, 404, 500.

        Args:
            device_id: UUID of the device.
            state: Keeps only commands in this state, such as `Command Success`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_device_command_history import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                device_id=device_id,
                state=state,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/device/{device_id}/command-history/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    def list_command_request(
        self,
        *,
        command_type: Filter | Unset = UNSET,
        devices: Filters | Unset = UNSET,
        device_type: Filter | Unset = UNSET,
        command: Filter | Unset = UNSET,
        issued_by: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[V0CommandRequest]:
        """
        List command requests.

        Returns a page of command requests made through this legacy interface. They can be filtered by
        command, command type, devices, device type and the user who issued them.

        `GET /v0/enterprise/{enterprise_id}/command/`; documented errors: 400, 401, 500.

        Args:
            command_type: Keeps only requests addressed in this way: `DEVICE`, `GROUP` or `DYNAMIC`.
            devices: Comma-separated UUIDs of devices; only requests that address one of them are returned.
            device_type: Keeps only requests that address these devices: `active`, `inactive` or `all`.
            command: Keeps only requests for this command, such as `REBOOT`.
            issued_by: Keeps only requests issued by this user.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_command_request import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                command_type=command_type,
                devices=devices,
                device_type=device_type,
                command=command,
                issued_by=issued_by,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/command/",
            items=("results",),
            count=("count",),
            next=("next_",),
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
