from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.edit_custom_connection_request import EditCustomConnectionRequest
    from ...models.sso_connection import SSOConnection

OPERATION = Operation(
    "PUT",
    "/authn2/v0/tenant/{enterprise_id}/connection/{connection_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("connection_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("sso_connection", "SSOConnection"),
    body=_c.Ref("edit_custom_connection_request", "EditCustomConnectionRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    connection_id: str | int | UUID,
    *,
    body: EditCustomConnectionRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        connection_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    connection_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: EditCustomConnectionRequest,
) -> Response[SSOConnection]:
    """
    Update an SSO connection.

    Writes the display name, strategy and configuration of a single sign-on connection. The answer adds
    the service provider addresses and the link to the signing certificate.

    `PUT /authn2/v0/tenant/{enterprise_id}/connection/{connection_id}`; documented errors: 400, 401,
    403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        connection_id: UUID of the single sign-on connection.
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
        enterprise_id=enterprise_id,
        connection_id=connection_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    connection_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: EditCustomConnectionRequest,
) -> SSOConnection:
    """
    Update an SSO connection.

    Writes the display name, strategy and configuration of a single sign-on connection. The answer adds
    the service provider addresses and the link to the signing certificate.

    `PUT /authn2/v0/tenant/{enterprise_id}/connection/{connection_id}`; documented errors: 400, 401,
    403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        connection_id: UUID of the single sign-on connection.
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
        enterprise_id=enterprise_id,
        connection_id=connection_id,
        body=body,
        client=client,
    )
    return response.parsed
