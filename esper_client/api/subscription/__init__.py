# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.event_subscription import EventSubscription
    from ...models.event_subscription_args import EventSubscriptionArgs
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("SubscriptionGroup",)


class SubscriptionGroup(Group):
    """
    Subscriptions that forward device events to an AWS account.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_subscription(
        self,
        body: EventSubscriptionArgs,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EventSubscription:
        """
        Create an event subscription.

        Creates an event subscription for an AWS account, whose id is required. The answer is 201 with the
        subscription, including its SNS topic ARN.

        Deprecated: the vendor may drop it.

        `POST /v0/enterprise/{enterprise_id}/subscription/`; documented errors: 400, 401, 403, 500.

        Args:
            body: AWS account that a new event subscription is made for.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: EventSubscription = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_subscription(
        self,
        subscription_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an event subscription.

        Removes an event subscription and answers 204 without a body.

        Deprecated: the vendor may drop it.

        `DELETE /v0/enterprise/{enterprise_id}/subscription/{subscription_id}/`; documented errors: 401,
        403, 404, 500.

        Args:
            subscription_id: UUID of the event subscription.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            subscription_id=subscription_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    def get_all_subscriptions(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[EventSubscription]:
        """
        List event subscriptions.

        Returns a page of event subscriptions, each with an AWS account id and an SNS topic ARN.

        Deprecated: the vendor may drop it.

        `GET /v0/enterprise/{enterprise_id}/subscription/`; documented errors: 401, 500.

        Args:
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
            from .get_all_subscriptions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/subscription/",
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

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_subscription(
        self,
        subscription_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EventSubscription:
        """
        Get an event subscription.

        Returns one event subscription with its AWS account id, SNS topic ARN and subscribed flag.

        Deprecated: the vendor may drop it.

        `GET /v0/enterprise/{enterprise_id}/subscription/{subscription_id}/`; documented errors: 401, 404,
        500.

        Args:
            subscription_id: UUID of the event subscription.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            subscription_id=subscription_id,
        )
        answer: EventSubscription = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
