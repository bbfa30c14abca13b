from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.geofence_blueprint_usage_page_answer import GeofenceBlueprintUsagePageAnswer

OPERATION = Operation(
    "GET",
    "/geofence/v1/geofences/{geofence_id}/blueprints",
    parameters=(
        Parameter("geofence_id", "path", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
    ),
    answer=_c.Ref("geofence_blueprint_usage_page_answer", "GeofenceBlueprintUsagePageAnswer"),
)


def _get_kwargs(
    geofence_id: str | int | UUID,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        geofence_id,
        offset,
        limit,
    )


async def asyncio_detailed(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GeofenceBlueprintUsagePageAnswer]:
    """
    List the blueprints that use a geofence.

    Returns a page of blueprint versions that use a geofence, each with its number of devices. Give
    limit and offset, since the call answers 400 without them; there is no count.

    `GET /geofence/v1/geofences/{geofence_id}/blueprints`; documented errors: 400, 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.
        offset: Number of blueprints to skip; has to be given together with `limit`.
        limit: Largest number of blueprints to return on one page; has to be given together with
            `offset`. At least 1. At most 100.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    geofence_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GeofenceBlueprintUsagePageAnswer:
    """
    List the blueprints that use a geofence.

    Returns a page of blueprint versions that use a geofence, each with its number of devices. Give
    limit and offset, since the call answers 400 without them; there is no count.

    `GET /geofence/v1/geofences/{geofence_id}/blueprints`; documented errors: 400, 401, 404, 500.

    Args:
        geofence_id: UUID of the geofence.
        client: What sends the request.
        offset: Number of blueprints to skip; has to be given together with `limit`.
        limit: Largest number of blueprints to return on one page; has to be given together with
            `offset`. At least 1. At most 100.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        geofence_id=geofence_id,
        offset=offset,
        limit=limit,
        client=client,
    )
    return response.parsed
