# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import fill, send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    from ..models.alert_channel import AlertChannel
    from ..models.alert_channel_page import AlertChannelPage
    from ..models.alert_channel_patch import AlertChannelPatch
    from ..models.alert_channel_write import AlertChannelWrite

__all__ = ("RawAlertsGroup",)


class RawAlertsGroup(Group):
    """The operations of the group `alerts`, with their answers as they came."""

    __slots__ = ()

    async def create_alert_channel(
        self,
        body: AlertChannelWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlertChannel]:
        """Do what `AlertsGroup.create_alert_channel` documents; return the answer with status and headers."""
        from ..api.alerts.create_alert_channel import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_alert_channel(
        self,
        alert_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `AlertsGroup.delete_alert_channel` documents; return the answer with status and headers."""
        from ..api.alerts.delete_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_alert_channel(
        self,
        alert_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlertChannel]:
        """Do what `AlertsGroup.get_alert_channel` documents; return the answer with status and headers."""
        from ..api.alerts.get_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_alert_channels(
        self,
        *,
        name: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlertChannelPage]:
        """Do what `AlertsGroup.list_alert_channels` documents, for one page; return the answer with status and headers."""
        from ..api.alerts.list_alert_channels import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            name=name,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_alert_channel(
        self,
        alert_id: str | int,
        body: AlertChannelPatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlertChannel]:
        """Do what `AlertsGroup.patch_alert_channel` documents; return the answer with status and headers."""
        from ..api.alerts.patch_alert_channel import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_alert_channel(
        self,
        alert_id: str | int,
        body: AlertChannelWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlertChannel]:
        """Do what `AlertsGroup.update_alert_channel` documents; return the answer with status and headers."""
        from ..api.alerts.update_alert_channel import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alert_id=alert_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
