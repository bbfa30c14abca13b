# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...models.device_heartbeat import DeviceHeartbeat
    from ...models.get_device_heartbeat_list_platform import GetDeviceHeartbeatListPlatform
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceHeartbeatGroup",)


class DeviceHeartbeatGroup(Group):
    """
    When devices were last heard from.
    """

    __slots__ = ()

    async def get_device_heartbeat(
        self,
        id: str | int | UUID,
    ) -> DeviceHeartbeat:
        """
        Get the heartbeat of a device.

        Returns the heartbeat of one device as a timestamp and a numeric status.

        `GET /device/v0/heartbeat/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_heartbeat import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: DeviceHeartbeat = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_device_heartbeat_list(
        self,
        *,
        last_seen_gt: dt.datetime | dt.date | str,
        last_seen_lt: dt.datetime | dt.date | str,
        platform: GetDeviceHeartbeatListPlatform | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[DeviceHeartbeat]:
        """
        List device heartbeats in a time range.

        Returns a page of heartbeats of devices last seen between last_seen_gt and last_seen_lt. Both bounds
        are mandatory; the platform filter is optional.

        `GET /v2/heartbeat/`; documented errors: 400, 401, 500.

        Args:
            last_seen_gt: Start of the last-seen period, as an RFC 3339 timestamp; has to be given together with
                `last_seen_lt`.
            last_seen_lt: End of the last-seen period, as an RFC 3339 timestamp; has to be given together with
                `last_seen_gt`.
            platform: Keeps only devices of this platform.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_device_heartbeat_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                last_seen_gt=last_seen_gt,
                last_seen_lt=last_seen_lt,
                platform=platform,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/heartbeat/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
