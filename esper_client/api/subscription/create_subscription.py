from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.event_subscription import EventSubscription
    from ...models.event_subscription_args import EventSubscriptionArgs

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/subscription/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("event_subscription", "EventSubscription"),
    body=_c.Ref("event_subscription_args", "EventSubscriptionArgs"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: EventSubscriptionArgs,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: EventSubscriptionArgs,
) -> Response[EventSubscription]:
    """
    Create an event subscription.

    Creates an event subscription for an AWS account, whose id is required. The answer is 201 with the
    subscription, including its SNS topic ARN.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/subscription/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: AWS account that a new event subscription is made for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: EventSubscriptionArgs,
) -> EventSubscription:
    """
    Create an event subscription.

    Creates an event subscription for an AWS account, whose id is required. The answer is 201 with the
    subscription, including its SNS topic ARN.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/subscription/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: AWS account that a new event subscription is made for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
