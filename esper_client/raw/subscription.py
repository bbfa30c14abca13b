# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.event_subscription import EventSubscription
    from ..models.event_subscription_args import EventSubscriptionArgs
    from ..models.event_subscription_page import EventSubscriptionPage

__all__ = ("RawSubscriptionGroup",)


class RawSubscriptionGroup(Group):
    """The operations of the group `subscription`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_subscription(
        self,
        body: EventSubscriptionArgs,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EventSubscription]:
        """Do what `SubscriptionGroup.create_subscription` documents; return the answer with status and headers."""
        from ..api.subscription.create_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_subscription(
        self,
        subscription_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `SubscriptionGroup.delete_subscription` documents; return the answer with status and headers."""
        from ..api.subscription.delete_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            subscription_id=subscription_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_all_subscriptions(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EventSubscriptionPage]:
        """Do what `SubscriptionGroup.get_all_subscriptions` documents, for one page; return the answer with status and headers."""
        from ..api.subscription.get_all_subscriptions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_subscription(
        self,
        subscription_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EventSubscription]:
        """Do what `SubscriptionGroup.get_subscription` documents; return the answer with status and headers."""
        from ..api.subscription.get_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            subscription_id=subscription_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
