# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.alert_channel import AlertChannel
    from ...models.alert_channel_patch import AlertChannelPatch
    from ...models.alert_channel_write import AlertChannelWrite
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AlertsGroup",)


class AlertsGroup(Group):
    """
    Channels through which alarm messages are sent, such as a list of e-mail addresses.
    """

    __slots__ = ()

    async def create_alert_channel(
        self,
        body: AlertChannelWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlertChannel:
        """
        Create an alert channel.

        Creates an alert channel from its name, type and properties, which hold the e-mail addresses to
        notify. The answer carries its integer id.

        `POST /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Alert channel as sent to create or replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_alert_channel import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: AlertChannel = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_alert_channel(
        self,
        alert_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an alert channel.

        Deletes one alert channel. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 401, 403, 404,
        500.

        Args:
            alert_id: Integer id of the alert channel.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_alert_channel(
        self,
        alert_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlertChannel:
        """
        Get an alert channel.

        Reads one alert channel with its addresses and linked alerts by its integer id.

        `GET /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 401, 404, 500.

        Args:
            alert_id: Integer id of the alert channel.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
        )
        answer: AlertChannel = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_alert_channels(
        self,
        *,
        name: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AlertChannel]:
        """
        List alert channels.

        Returns a page of alert channels, each with its e-mail addresses and the alerts linked to it. The
        name parameter filters the list.

        `GET /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 500.

        Args:
            name: Keeps only entries with this name.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_alert_channels import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                name=name,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/alertchannels/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def patch_alert_channel(
        self,
        alert_id: str | int,
        body: AlertChannelPatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlertChannel:
        """
        Update an alert channel.

        Changes the given fields of an alert channel, for instance its e-mail addresses. The answer is the
        whole channel.

        `PATCH /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            alert_id: Integer id of the alert channel.
            body: Fields of an alert channel that can be changed one by one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
            body=body,
        )
        answer: AlertChannel = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_alert_channel(
        self,
        alert_id: str | int,
        body: AlertChannelWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlertChannel:
        """
        Replace an alert channel.

        Replaces an alert channel; company id, name, type and properties are required. The answer is the
        stored channel.

        `PUT /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            alert_id: Integer id of the alert channel.
            body: Alert channel as sent to create or replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_alert_channel import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
            body=body,
        )
        answer: AlertChannel = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
