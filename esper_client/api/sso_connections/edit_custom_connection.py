# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    """Send what `SsoConnectionsGroup.edit_custom_connection` documents through `client`; return the answer with its status and headers."""
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
    """Send what `SsoConnectionsGroup.edit_custom_connection` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        connection_id=connection_id,
        body=body,
        client=client,
    )
    return response.parsed
