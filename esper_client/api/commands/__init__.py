# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.device_command import DeviceCommand
    from ...models.legacy_command_request import LegacyCommandRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CommandsGroup",)


class CommandsGroup(Group):
    """
    Send a command to one device and read its state. Older calls; Command Request takes their place.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `command_request.get_command_request` instead")
    async def get_command(
        self,
        device_id: str | int | UUID,
        command_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceCommand:
        """
        Get a command of a device.

        Returns one command of a device with its state and details. Deprecated, use command requests
        instead.

        Deprecated: use `command_request.get_command_request` instead.

        `GET /enterprise/{enterprise_id}/device/{device_id}/command/{command_id}/`; documented errors: 401,
        404, 500.

        Args:
            device_id: UUID of the device.
            command_id: UUID of the command.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            command_id=command_id,
        )
        answer: DeviceCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: use `command_request.create_command_request` instead")
    async def run_command(
        self,
        device_id: str | int | UUID,
        body: LegacyCommandRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DeviceCommand:
        """
        Run a command on a device.

        Sends a command with its arguments to one device and returns the command with its state. Deprecated,
        use command requests instead.

        Deprecated: use `command_request.create_command_request` instead.

        `POST /enterprise/{enterprise_id}/device/{device_id}/command/`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            device_id: UUID of the device.
            body: Command for one device as sent to the older command service.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .run_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            device_id=device_id,
            body=body,
        )
        answer: DeviceCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
