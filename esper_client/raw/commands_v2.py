# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.v0_command_request import V0CommandRequest
    from ..models.v0_command_request_page_2 import V0CommandRequestPage2
    from ..models.v0_command_status_1_page import V0CommandStatus1Page
    from ..models.v0_command_status_page import V0CommandStatusPage

__all__ = ("RawCommandsV2Group",)


class RawCommandsV2Group(Group):
    """The operations of the group `commands_v2`, with their answers as they came."""

    __slots__ = ()

    async def create_command(
        self,
        body: V0CommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[V0CommandRequest]:
        """Do what `CommandsV2Group.create_command` documents; return the answer with status and headers."""
        from ..api.commands_v2.create_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_command_request_status(
        self,
        request_id: str | int | UUID,
        *,
        device: Filter | Unset = UNSET,
        state: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[V0CommandStatus1Page]:
        """Do what `CommandsV2Group.get_command_request_status` documents, for one page; return the answer with status and headers."""
        from ..api.commands_v2.get_command_request_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            request_id=request_id,
            device=device,
            state=state,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_command_history(
        self,
        device_id: str | int | UUID,
        *,
        state: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[V0CommandStatusPage]:
        """Do what `CommandsV2Group.get_device_command_history` documents, for one page; return the answer with status and headers."""
        from ..api.commands_v2.get_device_command_history import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            state=state,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_command_request(
        self,
        *,
        command_type: Filter | Unset = UNSET,
        devices: Filters | Unset = UNSET,
        device_type: Filter | Unset = UNSET,
        command: Filter | Unset = UNSET,
        issued_by: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[V0CommandRequestPage2]:
        """Do what `CommandsV2Group.list_command_request` documents, for one page; return the answer with status and headers."""
        from ..api.commands_v2.list_command_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            command_type=command_type,
            devices=devices,
            device_type=device_type,
            command=command,
            issued_by=issued_by,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
