from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.apply_tile_icon import ApplyTileIcon

OPERATION = Operation(
    "POST",
    "/v1/enterprise/{enterprise_id}/tile-icon-apply/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("apply_tile_icon", "ApplyTileIcon"),
    body=_c.Ref("apply_tile_icon", "ApplyTileIcon"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: ApplyTileIcon,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: ApplyTileIcon,
) -> Response[ApplyTileIcon]:
    """
    Apply a tile icon.

    Applies a tile icon to selected devices, to groups, to all devices or to a device model, as
    apply_mode says. One call takes at most 100 devices or 10 groups. The answer repeats the request.

    `POST /v1/enterprise/{enterprise_id}/tile-icon-apply/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Choice of a tile icon and of the devices, groups or model it is set for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: ApplyTileIcon,
) -> ApplyTileIcon:
    """
    Apply a tile icon.

    Applies a tile icon to selected devices, to groups, to all devices or to a device model, as
    apply_mode says. One call takes at most 100 devices or 10 groups. The answer repeats the request.

    `POST /v1/enterprise/{enterprise_id}/tile-icon-apply/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Choice of a tile icon and of the devices, groups or model it is set for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
