# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.group_command import GroupCommand
    from ...models.group_command_request import GroupCommandRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("GroupCommandsGroup",)


class GroupCommandsGroup(Group):
    """
    Send a command to a group and read its state. Older calls; Command Request takes their place.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
    async def get_group_command(
        self,
        group_id: str | int | UUID,
        command_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GroupCommand:
        """
        Get a command of a device group.

        Returns one command of a device group with its state and details. Deprecated, use command requests
        instead.

        Deprecated: use `command_request.get_command_request` instead.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/command/{command_id}/`; documented errors:
        401, 404, 500.

        Args:
            group_id: UUID of the device group.
            command_id: UUID of the command.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_group_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            command_id=command_id,
        )
        answer: GroupCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
    async def run_group_command(
        self,
        group_id: str | int | UUID,
        body: GroupCommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GroupCommand:
        """
        Run a command on a device group.

        Sends a command to a device group and returns it with status 201. Deprecated, use command requests
        instead.

        Deprecated: use `command_request.create_command_request` instead.

        `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/command/`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            group_id: UUID of the device group.
            body: Command for a group as sent to the older command service.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .run_group_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        answer: GroupCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
