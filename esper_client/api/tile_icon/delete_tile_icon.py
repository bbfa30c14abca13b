from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/v1/enterprise/{enterprise_id}/tile-icons/{tileicons_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("tileicons_id", "path", _c.STR, required=True),
    ),
    answer=None,
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    tileicons_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        tileicons_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    tileicons_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """
    Delete a tile icon.

    Deletes one tile icon. A success has no body.

    `DELETE /v1/enterprise/{enterprise_id}/tile-icons/{tileicons_id}/`; documented errors: 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        tileicons_id: UUID of the tile icon.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        tileicons_id=tileicons_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    tileicons_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """
    Delete a tile icon.

    Deletes one tile icon. A success has no body.

    `DELETE /v1/enterprise/{enterprise_id}/tile-icons/{tileicons_id}/`; documented errors: 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        tileicons_id: UUID of the tile icon.
        client: What sends the request.

    Returns:
        Nothing: the service answers without a body.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        tileicons_id=tileicons_id,
        client=client,
    )
    return response.parsed
