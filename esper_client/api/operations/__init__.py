# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.get_operations_list_ordering import GetOperationsListOrdering
    from ...models.operation_create import OperationCreate
    from ...models.operation_with_stats import OperationWithStats
    from ...models.update_operation_request import UpdateOperationRequest
    from ...models.update_operation_response import UpdateOperationResponse
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("OperationsGroup",)


class OperationsGroup(Group):
    """
    Operations on many devices at once, chosen by filter or by id, with counts of their progress.
    """

    __slots__ = ()

    async def create_operation(
        self,
        body: OperationCreate,
    ) -> OperationWithStats:
        """
        Create a bulk operation.

        Starts one job over many devices, chosen by a device filter or by the comma-separated device_ids.
        Status 201 only means that the job was accepted; its progress is read from the operation and from
        its device operations.

        `POST /v0/operations/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Bulk operation as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: OperationWithStats = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_operation(
        self,
        operation_id: str | int | UUID,
    ) -> OperationWithStats:
        """
        Get a bulk operation.

        Returns one bulk operation with its state, schedule, activity history and the number of devices
        resolved, dispatched, succeeded and failed.

        `GET /v0/operations/{operationId}/`; documented errors: 401, 404, 500.

        Args:
            operation_id: UUID of the bulk operation.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operation_id=operation_id,
        )
        answer: OperationWithStats = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_operations_list(
        self,
        *,
        state: int | str | Enum | Unset = UNSET,
        ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
        operation_type: Filter | Unset = UNSET,
        group_multi: Filters | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[OperationWithStats]:
        """
        List bulk operations.

        Returns a page of bulk operations with their schedule, activity and device counters. The state
        filter is numeric, from 10 for created through 70 for completed and 110 for cancelled to 120 for
        timed out. Prefix the ordering field with a minus sign for descending order.

        `GET /v0/operations/`; documented errors: 400, 401, 500.

        Args:
            state: State as an integer: 10 created, 20 resolving, 30 resolved, 40 dispatching, 50
                dispatched, 60 processing, 70 completed, 80 success, 90 failure, 100 scheduled, 110
                cancelled, 120 timeout.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            operation_type: Keeps only operations of this type.
            group_multi: Comma-separated UUIDs of groups; operations that concern any of them are returned.
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
            from .get_operations_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                state=state,
                ordering=ordering,
                operation_type=operation_type,
                group_multi=group_multi,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/operations/",
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

    async def update_operation(
        self,
        operation_id: str | int | UUID,
        body: UpdateOperationRequest,
    ) -> UpdateOperationResponse:
        """
        Cancel a bulk operation.

        Cancels a bulk operation. CANCELLED is the only state that can be set, and a reason must be given;
        the answer repeats the operation id and its status.

        `PUT /v0/operations/{operationId}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            operation_id: UUID of the bulk operation.
            body: Fields: `state`, `reason`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operation_id=operation_id,
            body=body,
        )
        answer: UpdateOperationResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
