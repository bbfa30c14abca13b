# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.add_subscription_request import AddSubscriptionRequest
    from ...models.subscription import Subscription

OPERATION = Operation(
    "PUT",
    "/enterprise/report/subscription/{subscription_id}/",
    parameters=(Parameter("subscription_id", "path", _c.INT, required=True),),
    answer=_c.Ref("subscription", "Subscription"),
    body=_c.Ref("add_subscription_request", "AddSubscriptionRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    subscription_id: str | int,
    *,
    body: AddSubscriptionRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        subscription_id,
        body=body,
    )


async def asyncio_detailed(
    subscription_id: str | int,
    *,
    client: AuthenticatedClient,
    body: AddSubscriptionRequest,
) -> Response[Subscription]:
    """Send what `DailyAndCustomReportsGroup.update_subscription_report` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        subscription_id=subscription_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    subscription_id: str | int,
    *,
    client: AuthenticatedClient,
    body: AddSubscriptionRequest,
) -> Subscription:
    """Send what `DailyAndCustomReportsGroup.update_subscription_report` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        subscription_id=subscription_id,
        body=body,
        client=client,
    )
    return response.parsed
