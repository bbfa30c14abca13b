# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.device_operation_with_stats import DeviceOperationWithStats
    from ...models.get_operations_list_ordering import GetOperationsListOrdering
    from ...models.operation_with_stats import OperationWithStats
    from ...models.update_device_operation_request import UpdateDeviceOperationRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceOperationsGroup",)


class DeviceOperationsGroup(Group):
    """
    The part of a bulk operation that concerns a single device.
    """

    __slots__ = ()

    async def get_device_operation(
        self,
        operations_id: str | int | UUID,
        device_id: str | int | UUID,
    ) -> DeviceOperationWithStats:
        """
        Get a device operation.

        Returns how a bulk operation is going on one device, with state, reason and activity.

        `GET /v0/operations/{operationsId}/devices/{deviceId}/`; documented errors: 401, 404, 500.

        Args:
            operations_id: UUID of the bulk operation.
            device_id: UUID of the device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operations_id=operations_id,
            device_id=device_id,
        )
        answer: DeviceOperationWithStats = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_device_operations(
        self,
        operations_id: str | int | UUID,
        *,
        state: int | str | Enum | Unset = UNSET,
        ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[DeviceOperationWithStats]:
        """
        List the device operations of an operation.

        Returns a page with one entry per device of a bulk operation, showing its state and activity. The
        state filter is numeric, from 10 for created and 50 for success to 60 for failure and 80 for
        timeout.

        `GET /v0/operations/{operationsId}/devices/`; documented errors: 400, 401, 404, 500.

        Args:
            operations_id: UUID of the bulk operation.
            state: State as an integer: 10 created, 20 initiated, 30 dispatched, 40 processing, 50 success,
                60 failure, 70 cancelled, 80 timeout, 90 completed.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
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
            from .get_device_operations import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                operations_id=operations_id,
                state=state,
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/operations/{operationsId}/devices/",
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

    def list_device_operations(
        self,
        device_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[OperationWithStats]:
        """
        List the operations of a device.

        Returns a page of the bulk operations that involve a device. The page stands at the root of the
        body, unlike those of the other operation calls.

        `GET /v0/devices/{deviceId}/operations/`; documented errors: 401, 404, 500.

        Args:
            device_id: UUID of the device.
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
            from .list_device_operations import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                device_id=device_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/devices/{deviceId}/operations/",
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

    async def update_device_operation(
        self,
        operations_id: str | int | UUID,
        device_id: str | int | UUID,
        body: UpdateDeviceOperationRequest,
    ) -> DeviceOperationWithStats:
        """
        Request cancellation of a device operation.

        Asks for a bulk operation to be cancelled on one device by setting the state CANCELLATION_REQUESTED.
        The answer holds the device operation.

        `PUT /v0/operations/{operationsId}/devices/{deviceId}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            operations_id: UUID of the bulk operation.
            device_id: UUID of the device.
            body: Fields: `state`; optional: `operation_type`, `service_id`, `reason`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_device_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operations_id=operations_id,
            device_id=device_id,
            body=body,
        )
        answer: DeviceOperationWithStats = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
