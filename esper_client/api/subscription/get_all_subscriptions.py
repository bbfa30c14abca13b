# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.event_subscription_page import EventSubscriptionPage

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/subscription/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("event_subscription_page", "EventSubscriptionPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        limit,
        offset,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[EventSubscriptionPage]:
    """Send what `SubscriptionGroup.get_all_subscriptions` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> EventSubscriptionPage:
    """Send what `SubscriptionGroup.get_all_subscriptions` documents through `client`; return one page, decoded."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        limit=limit,
        offset=offset,
    )
    response: Response[EventSubscriptionPage] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
