# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    """Send what `DailyAndCustomReportsGroup.get_subscription_report` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        subscription_id=subscription_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    subscription_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Subscription:
    """Send what `DailyAndCustomReportsGroup.get_subscription_report` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        subscription_id=subscription_id,
        client=client,
    )
    return response.parsed
