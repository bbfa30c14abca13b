from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

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
    access_token: str,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        developerapp_id,
        access_token,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    developerapp_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    access_token: str,
) -> Response[TokenRenewV0]:
    """
    Renew an access token.

    Renews the access token of a developer app. The current token must be passed in the query parameter
    access_token; the answer holds the token, its scope and its expiry time.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/developerapp/{developerapp_id}/renew-token/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        developerapp_id: UUID of the developer app that owns the token.
        client: What sends the request.
        access_token: Access token that is to be renewed.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        developerapp_id=developerapp_id,
        access_token=access_token,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    developerapp_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    access_token: str,
) -> TokenRenewV0:
    """
    Renew an access token.

    Renews the access token of a developer app. The current token must be passed in the query parameter
    access_token; the answer holds the token, its scope and its expiry time.

    Deprecated: the vendor may drop it.

    `POST /v0/enterprise/{enterprise_id}/developerapp/{developerapp_id}/renew-token/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        developerapp_id: UUID of the developer app that owns the token.
        client: What sends the request.
        access_token: Access token that is to be renewed.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        developerapp_id=developerapp_id,
        access_token=access_token,
        client=client,
    )
    return response.parsed
