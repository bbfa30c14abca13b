# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.operation_list import OperationList
    from ...models.operation_list_create import OperationListCreate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("OperationListsGroup",)


class OperationListsGroup(Group):
    """
    Lists of operations that a pipeline stage carries out.
    """

    __slots__ = ()

    async def add_stage_operation_list(
        self,
        stage_id: str | int | UUID,
        body: OperationListCreate,
    ) -> OperationList:
        """
        Create an operation list in a stage.

        Adds an operation list to a stage; a name is required. The new list is returned with status 200.

        `POST /pipelines/v0/stages/{stage_id}/operationlists/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            body: Operation list as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_stage_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            body=body,
        )
        answer: OperationList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_stage_operation_list(
        self,
        stage_id: str | int | UUID,
        operationlist_id: str | int | UUID,
    ) -> OperationList | None:
        """
        Delete an operation list.

        Removes an operation list from its stage. The answer is 200 with the deleted list.

        `DELETE /pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/`; documented errors: 401,
        403, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            operationlist_id: Id of the operation list.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_stage_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            operationlist_id=operationlist_id,
        )
        answer: OperationList | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_stage_operation_lists(
        self,
        stage_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[OperationList]:
        """
        List the operation lists of a stage.

        Returns a page of the operation lists that belong to a stage.

        `GET /pipelines/v0/stages/{stage_id}/operationlists/`; documented errors: 401, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
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
            from .get_stage_operation_lists import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                stage_id=stage_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/stages/{stage_id}/operationlists/",
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

    async def update_pipeline_operation_list(
        self,
        stage_id: str | int | UUID,
        operationlist_id: str | int | UUID,
        body: OperationList,
    ) -> OperationList:
        """
        Update an operation list.

        Writes an operation list of a stage and returns its new content.

        `PUT /pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            stage_id: Id of the pipeline stage.
            operationlist_id: Id of the operation list.
            body: List of operations that a pipeline stage runs.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            operationlist_id=operationlist_id,
            body=body,
        )
        answer: OperationList = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
