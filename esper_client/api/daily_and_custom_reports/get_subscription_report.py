from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.subscription import Subscription

OPERATION = Operation(
    "GET",
    "/enterprise/report/subscription/{subscription_id}/",
    parameters=(Parameter("subscription_id", "path", _c.INT, required=True),),
    answer=_c.Ref("subscription", "Subscription"),
)


def _get_kwargs(
    subscription_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        subscription_id,
    )


async def asyncio_detailed(
    subscription_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[Subscription]:
    """
    Get a report subscription.

    Reads one report subscription by its integer id.

    `GET /enterprise/report/subscription/{subscription_id}/`; documented errors: 401, 404, 500.

    Args:
        subscription_id: Integer id of the report subscription.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        subscription_id=subscription_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    subscription_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Subscription:
    """
    Get a report subscription.

    Reads one report subscription by its integer id.

    `GET /enterprise/report/subscription/{subscription_id}/`; documented errors: 401, 404, 500.

    Args:
        subscription_id: Integer id of the report subscription.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        subscription_id=subscription_id,
        client=client,
    )
    return response.parsed
