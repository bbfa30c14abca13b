# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import EnterpriseId, Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.device_command import DeviceCommand
    from ..models.legacy_command_request import LegacyCommandRequest

__all__ = ("RawCommandsGroup",)


class RawCommandsGroup(Group):
    """The operations of the group `commands`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
    async def get_command(
        self,
        device_id: str | int | UUID,
        command_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceCommand]:
        """Do what `CommandsGroup.get_command` documents; return the answer with status and headers."""
        from ..api.commands.get_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            command_id=command_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
    async def run_command(
        self,
        device_id: str | int | UUID,
        body: LegacyCommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DeviceCommand]:
        """Do what `CommandsGroup.run_command` documents; return the answer with status and headers."""
        from ..api.commands.run_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
