# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.pipeline_operation import PipelineOperation
    from ..models.pipeline_operation_answer import PipelineOperationAnswer
    from ..models.pipeline_operation_create import PipelineOperationCreate
    from ..models.pipeline_operation_page_answer import PipelineOperationPageAnswer

__all__ = ("RawPipelineOperationsGroup",)


class RawPipelineOperationsGroup(Group):
    """The operations of the group `pipeline_operations`, with their answers as they came."""

    __slots__ = ()

    async def add_operation_list_operations(
        self,
        operationlist_id: str | int | UUID,
        body: PipelineOperationCreate,
    ) -> Response[PipelineOperationAnswer]:
        """Do what `PipelineOperationsGroup.add_operation_list_operations` documents; return the answer with status and headers."""
        from ..api.pipeline_operations.add_operation_list_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
    ) -> Response[PipelineOperationAnswer]:
        """Do what `PipelineOperationsGroup.delete_operation_list_operation` documents; return the answer with status and headers."""
        from ..api.pipeline_operations.delete_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
    ) -> Response[PipelineOperationAnswer]:
        """Do what `PipelineOperationsGroup.get_operation_list_operation` documents; return the answer with status and headers."""
        from ..api.pipeline_operations.get_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_operation_list_operations(
        self,
        operationlist_id: str | int | UUID,
        *,
        operation_type: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[PipelineOperationPageAnswer]:
        """Do what `PipelineOperationsGroup.get_operation_list_operations` documents, for one page; return the answer with status and headers."""
        from ..api.pipeline_operations.get_operation_list_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_type=operation_type,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_operation_list_operation(
        self,
        operationlist_id: str | int | UUID,
        operation_id: str | int | UUID,
        body: PipelineOperation,
    ) -> Response[PipelineOperationAnswer]:
        """Do what `PipelineOperationsGroup.update_operation_list_operation` documents; return the answer with status and headers."""
        from ..api.pipeline_operations.update_operation_list_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operationlist_id=operationlist_id,
            operation_id=operation_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
