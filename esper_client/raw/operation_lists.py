# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.operation_list import OperationList
    from ..models.operation_list_answer import OperationListAnswer
    from ..models.operation_list_create import OperationListCreate
    from ..models.operation_list_page_answer import OperationListPageAnswer

__all__ = ("RawOperationListsGroup",)


class RawOperationListsGroup(Group):
    """The operations of the group `operation_lists`, with their answers as they came."""

    __slots__ = ()

    async def add_stage_operation_list(
        self,
        stage_id: str | int | UUID,
        body: OperationListCreate,
    ) -> Response[OperationListAnswer]:
        """Do what `OperationListsGroup.add_stage_operation_list` documents; return the answer with status and headers."""
        from ..api.operation_lists.add_stage_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_stage_operation_list(
        self,
        stage_id: str | int | UUID,
        operationlist_id: str | int | UUID,
    ) -> Response[OperationListAnswer]:
        """Do what `OperationListsGroup.delete_stage_operation_list` documents; return the answer with status and headers."""
        from ..api.operation_lists.delete_stage_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            operationlist_id=operationlist_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_stage_operation_lists(
        self,
        stage_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[OperationListPageAnswer]:
        """Do what `OperationListsGroup.get_stage_operation_lists` documents, for one page; return the answer with status and headers."""
        from ..api.operation_lists.get_stage_operation_lists import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_operation_list(
        self,
        stage_id: str | int | UUID,
        operationlist_id: str | int | UUID,
        body: OperationList,
    ) -> Response[OperationListAnswer]:
        """Do what `OperationListsGroup.update_pipeline_operation_list` documents; return the answer with status and headers."""
        from ..api.operation_lists.update_pipeline_operation_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            operationlist_id=operationlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
