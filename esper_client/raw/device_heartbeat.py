# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ..models.device_heartbeat_answer import DeviceHeartbeatAnswer
    from ..models.device_last_seen_answer import DeviceLastSeenAnswer
    from ..models.get_device_heartbeat_list_platform import GetDeviceHeartbeatListPlatform

__all__ = ("RawDeviceHeartbeatGroup",)


class RawDeviceHeartbeatGroup(Group):
    """The operations of the group `device_heartbeat`, with their answers as they came."""

    __slots__ = ()

    async def get_device_heartbeat(
        self,
        id: str | int | UUID,
    ) -> Response[DeviceHeartbeatAnswer]:
        """Do what `DeviceHeartbeatGroup.get_device_heartbeat` documents; return the answer with status and headers."""
        from ..api.device_heartbeat.get_device_heartbeat import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_heartbeat_list(
        self,
        *,
        last_seen_gt: dt.datetime | dt.date | str,
        last_seen_lt: dt.datetime | dt.date | str,
        platform: GetDeviceHeartbeatListPlatform | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[DeviceLastSeenAnswer]:
        """Do what `DeviceHeartbeatGroup.get_device_heartbeat_list` documents, for one page; return the answer with status and headers."""
        from ..api.device_heartbeat.get_device_heartbeat_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            last_seen_gt=last_seen_gt,
            last_seen_lt=last_seen_lt,
            platform=platform,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
