# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import EnterpriseId, Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.group_command import GroupCommand
    from ..models.group_command_request import GroupCommandRequest

__all__ = ("RawGroupCommandsGroup",)


class RawGroupCommandsGroup(Group):
    """The operations of the group `group_commands`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
    async def get_group_command(
        self,
        group_id: str | int | UUID,
        command_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GroupCommand]:
        """Do what `GroupCommandsGroup.get_group_command` documents; return the answer with status and headers."""
        from ..api.group_commands.get_group_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            command_id=command_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
    async def run_group_command(
        self,
        group_id: str | int | UUID,
        body: GroupCommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GroupCommand]:
        """Do what `GroupCommandsGroup.run_group_command` documents; return the answer with status and headers."""
        from ..api.group_commands.run_group_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
