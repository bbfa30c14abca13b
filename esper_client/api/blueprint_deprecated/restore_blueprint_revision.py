from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.legacy_blueprint import LegacyBlueprint
    from ...models.restore_blueprint_revision_request import RestoreBlueprintRevisionRequest

OPERATION = Operation(
    "POST",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/restore/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("legacy_blueprint", "LegacyBlueprint"),
    body=_c.Ref("restore_blueprint_revision_request", "RestoreBlueprintRevisionRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    body: RestoreBlueprintRevisionRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: RestoreBlueprintRevisionRequest,
) -> Response[LegacyBlueprint]:
    """
    Restore a group blueprint revision.

    Brings back an earlier revision of the group's blueprint, named by revision_id. The answer is the
    blueprint. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/restore/`; documented errors:
    400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
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
        group_id=group_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: RestoreBlueprintRevisionRequest,
) -> LegacyBlueprint:
    """
    Restore a group blueprint revision.

    Brings back an earlier revision of the group's blueprint, named by revision_id. The answer is the
    blueprint. This operation is deprecated.

    Deprecated: the vendor may drop it.

    `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/restore/`; documented errors:
    400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        group_id: UUID of the device group.
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
        group_id=group_id,
        body=body,
        client=client,
    )
    return response.parsed
