# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/v0/enterprise/{enterprise_id}/subscription/{subscription_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("subscription_id", "path", _c.STR, required=True),
    ),
    answer=None,
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    subscription_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        subscription_id,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    subscription_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Send what `SubscriptionGroup.delete_subscription` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        subscription_id=subscription_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    enterprise_id: str | int | UUID,
    subscription_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `SubscriptionGroup.delete_subscription` documents through `client`; return nothing."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        subscription_id=subscription_id,
    )
    response: Response[None] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
