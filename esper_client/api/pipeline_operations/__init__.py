# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.pipeline_operation import PipelineOperation
    from ...models.pipeline_operation_create import PipelineOperationCreate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PipelineOperationsGroup",)


class PipelineOperationsGroup(Group):
    """
    Single operations in the operation list of a pipeline stage.
    """

    __slots__ = ()

    async def add_operation_list_operations(
        self,
        operationlist_id: str | int | UUID,
        body: PipelineOperationCreate,
    ) -> PipelineOperation:
        """
        Add an operation to an operation list.

        Adds an operation, meaning a type such as REBOOT or INSTALL and its arguments, to a pipeline
        operation list. The created operation is returned.

        `POST /pipelines/v0/operationlists/{operationlist_id}/operations/`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            operationlist_id: Id of the operation list.
            body: Operation as sent to add it to an operation list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_operation_list_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            body=body,
        )
        answer: PipelineOperation = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
    ) -> PipelineOperation | None:
        """
        Delete an operation of an operation list.

        Removes an operation from a pipeline operation list. The answer is 200 with the removed operation.

        `DELETE /pipelines/v0/operationlists/{operationlist_id}/operations/{operation_id}/`; documented
        errors: 401, 403, 404, 500.

        Args:
            operationlist_id: Id of the operation list.
            operation_id: Id of the operation in the operation list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
        )
        answer: PipelineOperation | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
    ) -> PipelineOperation:
        """
        Get an operation of an operation list.

        Returns one operation of a pipeline operation list with its type and arguments.

        `GET /pipelines/v0/operationlists/{operationlist_id}/operations/{operation_id}/`; documented errors:
        401, 404, 500.

        Args:
            operationlist_id: Id of the operation list.
            operation_id: Id of the operation in the operation list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
        )
        answer: PipelineOperation = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_operation_list_operations(
        self,
        operationlist_id: str | int | UUID,
        *,
        operation_type: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[PipelineOperation]:
        """
        List the operations of an operation list.

        Returns a page of the operations held by a pipeline operation list, optionally only those of one
        operation type.

        `GET /pipelines/v0/operationlists/{operationlist_id}/operations/`; documented errors: 400, 401, 404,
        500.

        Args:
            operationlist_id: Id of the operation list.
            operation_type: Keeps only operations of this type.
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
            from .get_operation_list_operations import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                operationlist_id=operationlist_id,
                operation_type=operation_type,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/operationlists/{operationlist_id}/operations/",
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

    async def update_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
        body: PipelineOperation,
    ) -> PipelineOperation:
        """
        Update an operation of an operation list.

        Writes one operation of a pipeline operation list and returns its new content.

        `PUT /pipelines/v0/operationlists/{operationlist_id}/operations/{operation_id}/`; documented errors:
        400, 401, 403, 404, 500.

        Args:
            operationlist_id: Id of the operation list.
            operation_id: Id of the operation in the operation list.
            body: Single operation of an operation list.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
            body=body,
        )
        answer: PipelineOperation = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
