# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Filter, Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.token_renew_v0 import TokenRenewV0

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/developerapp/{developerapp_id}/renew-token/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("developerapp_id", "path", _c.STR, required=True),
        Parameter("access_token", "query", _c.STR, required=True),
    ),
    answer=_c.Ref("token_renew_v0", "TokenRenewV0"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    developerapp_id: str | int | UUID,
    *,
    access_token: Filter,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        developerapp_id,
        access_token,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    developerapp_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    access_token: Filter,
) -> Response[TokenRenewV0]:
    """Send what `TokenDeprecatedGroup.renew_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        developerapp_id=developerapp_id,
        access_token=access_token,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    enterprise_id: str | int | UUID,
    developerapp_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    access_token: Filter,
) -> TokenRenewV0:
    """Send what `TokenDeprecatedGroup.renew_token` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        developerapp_id=developerapp_id,
        access_token=access_token,
    )
    response: Response[TokenRenewV0] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
