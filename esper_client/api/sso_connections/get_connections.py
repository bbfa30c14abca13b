# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_connections_connection_2_page import GetConnectionsConnection2Page

OPERATION = Operation(
    "GET",
    "/authn2/v0/tenant/{enterprise_id}/connection",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("is_default", "query", _c.BOOL),
    ),
    answer=_c.Ref("get_connections_connection_2_page", "GetConnectionsConnection2Page"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        is_default,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[GetConnectionsConnection2Page]:
    """Send what `SsoConnectionsGroup.get_connections` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        is_default=is_default,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
) -> GetConnectionsConnection2Page:
    """Send what `SsoConnectionsGroup.get_connections` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        is_default=is_default,
        client=client,
    )
    return response.parsed
