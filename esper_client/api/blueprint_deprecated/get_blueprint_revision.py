from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.legacy_blueprint_revision import LegacyBlueprintRevision

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/{revision_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
        Parameter("blueprint_id", "path", _c.STR, required=True),
        Parameter("revision_id", "path", _c.STR, required=True),
        Parameter("without_details", "query", _c.BOOL),
    ),
    answer=_c.Ref("legacy_blueprint_revision", "LegacyBlueprintRevision"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    blueprint_id: str | int | UUID,
    revision_id: str | int | UUID,
    *,
    without_details: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        blueprint_id,
        revision_id,
        without_details,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    blueprint_id: str | int | UUID,
    revision_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    without_details: bool | Unset = UNSET,
) -> Response[LegacyBlueprintRevision]:
    """
    Get a group blueprint revision.

    Reads one revision of a blueprint with all its settings. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/{revision_id}/`;
    documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        blueprint_id: UUID of the blueprint.
        revision_id: UUID of the blueprint revision.
        client: What sends the request.
        without_details: Leaves out the detailed settings of the blueprint when `true`.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        blueprint_id=blueprint_id,
        revision_id=revision_id,
        without_details=without_details,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    blueprint_id: str | int | UUID,
    revision_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    without_details: bool | Unset = UNSET,
) -> LegacyBlueprintRevision:
    """
    Get a group blueprint revision.

    Reads one revision of a blueprint with all its settings. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/{revision_id}/`;
    documented errors: 400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
        blueprint_id: UUID of the blueprint.
        revision_id: UUID of the blueprint revision.
        client: What sends the request.
        without_details: Leaves out the detailed settings of the blueprint when `true`.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        group_id=group_id,
        blueprint_id=blueprint_id,
        revision_id=revision_id,
        without_details=without_details,
        client=client,
    )
    return response.parsed
