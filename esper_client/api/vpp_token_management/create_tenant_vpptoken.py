from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_tenant_vpptoken_request import CreateTenantVpptokenRequest
    from ...models.vpp_token_answer import VPPTokenAnswer

OPERATION = Operation(
    "POST",
    "/tenant/v0/vpptokens/",
    answer=_c.Ref("vpp_token_answer", "VPPTokenAnswer"),
    body=_c.Ref("create_tenant_vpptoken_request", "CreateTenantVpptokenRequest"),
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> Response[VPPTokenAnswer]:
    """
    Upload a VPP token.

    Stores a volume purchase token. The file is sent in the multipart field named filename, and the
    answer is 201 with the token.

    `POST /tenant/v0/vpptokens/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateTenantVpptokenRequest | Unset = UNSET,
) -> VPPTokenAnswer:
    """
    Upload a VPP token.

    Stores a volume purchase token. The file is sent in the multipart field named filename, and the
    answer is 201 with the token.

    `POST /tenant/v0/vpptokens/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
