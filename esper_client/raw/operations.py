# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.get_operations_list_ordering import GetOperationsListOrdering
    from ..models.operation_create import OperationCreate
    from ..models.operation_with_stats_answer import OperationWithStatsAnswer
    from ..models.operation_with_stats_page_answer import OperationWithStatsPageAnswer
    from ..models.update_operation_request import UpdateOperationRequest
    from ..models.update_operation_response import UpdateOperationResponse

__all__ = ("RawOperationsGroup",)


class RawOperationsGroup(Group):
    """The operations of the group `operations`, with their answers as they came."""

    __slots__ = ()

    async def create_operation(
        self,
        body: OperationCreate,
    ) -> Response[OperationWithStatsAnswer]:
        """Do what `OperationsGroup.create_operation` documents; return the answer with status and headers."""
        from ..api.operations.create_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_operation(
        self,
        operation_id: str | int | UUID,
    ) -> Response[OperationWithStatsAnswer]:
        """Do what `OperationsGroup.get_operation` documents; return the answer with status and headers."""
        from ..api.operations.get_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operation_id=operation_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_operations_list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        state: int | str | Enum | Unset = UNSET,
        ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
        operation_type: Filter | Unset = UNSET,
        group_multi: Filters | Unset = UNSET,
    ) -> Response[OperationWithStatsPageAnswer]:
        """Do what `OperationsGroup.get_operations_list` documents, for one page; return the answer with status and headers."""
        from ..api.operations.get_operations_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            state=state,
            ordering=ordering,
            operation_type=operation_type,
            group_multi=group_multi,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_operation(
        self,
        operation_id: str | int | UUID,
        body: UpdateOperationRequest,
    ) -> Response[UpdateOperationResponse]:
        """Do what `OperationsGroup.update_operation` documents; return the answer with status and headers."""
        from ..api.operations.update_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operation_id=operation_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
