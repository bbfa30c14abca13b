# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.device_operation_with_stats_answer import DeviceOperationWithStatsAnswer
    from ..models.device_operation_with_stats_page_answer import DeviceOperationWithStatsPageAnswer
    from ..models.get_operations_list_ordering import GetOperationsListOrdering
    from ..models.operation_with_stats_page_2 import OperationWithStatsPage2
    from ..models.update_device_operation_request import UpdateDeviceOperationRequest

__all__ = ("RawDeviceOperationsGroup",)


class RawDeviceOperationsGroup(Group):
    """The operations of the group `device_operations`, with their answers as they came."""

    __slots__ = ()

    async def get_device_operation(
        self,
        operations_id: str | int | UUID,
        device_id: str | int | UUID,
    ) -> Response[DeviceOperationWithStatsAnswer]:
        """Do what `DeviceOperationsGroup.get_device_operation` documents; return the answer with status and headers."""
        from ..api.device_operations.get_device_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operations_id=operations_id,
            device_id=device_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_operations(
        self,
        operations_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        state: int | str | Enum | Unset = UNSET,
        ordering: GetOperationsListOrdering | Filter | Unset = UNSET,
    ) -> Response[DeviceOperationWithStatsPageAnswer]:
        """Do what `DeviceOperationsGroup.get_device_operations` documents, for one page; return the answer with status and headers."""
        from ..api.device_operations.get_device_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operations_id=operations_id,
            limit=limit,
            offset=offset,
            state=state,
            ordering=ordering,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_device_operations(
        self,
        device_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[OperationWithStatsPage2]:
        """Do what `DeviceOperationsGroup.list_device_operations` documents, for one page; return the answer with status and headers."""
        from ..api.device_operations.list_device_operations import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_device_operation(
        self,
        operations_id: str | int | UUID,
        device_id: str | int | UUID,
        body: UpdateDeviceOperationRequest,
    ) -> Response[DeviceOperationWithStatsAnswer]:
        """Do what `DeviceOperationsGroup.update_device_operation` documents; return the answer with status and headers."""
        from ..api.device_operations.update_device_operation import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            operations_id=operations_id,
            device_id=device_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
