from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.bulk_add_target_list_targets_content_answer import BulkAddTargetListTargetsContentAnswer
    from ...models.bulk_add_target_list_targets_variant_2 import BulkAddTargetListTargetsVariant2

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets-bulk/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("bulk_add_target_list_targets_content_answer", "BulkAddTargetListTargetsContentAnswer"),
    body=_c.OneOf(
        _c.ListOf(_c.STR),
        _c.ListOf(_c.Ref("bulk_add_target_list_targets_variant_2", "BulkAddTargetListTargetsVariant2")),
    ),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    body: list[str] | list[BulkAddTargetListTargetsVariant2],
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        targetlist_id,
        body=body,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: list[str] | list[BulkAddTargetListTargetsVariant2],
) -> Response[BulkAddTargetListTargetsContentAnswer]:
    """
    Add many targets to a target list.

    Adds several devices to a target list in one call. The body is a bare array, either of device ids or
    of objects with at least a device_id. Some entries may fail while others go in, so the answer counts
    created, added and skipped targets and lists the errors.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets-bulk/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
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
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: list[str] | list[BulkAddTargetListTargetsVariant2],
) -> BulkAddTargetListTargetsContentAnswer:
    """
    Add many targets to a target list.

    Adds several devices to a target list in one call. The body is a bare array, either of device ids or
    of objects with at least a device_id. Some entries may fail while others go in, so the answer counts
    created, added and skipped targets and lists the errors.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets-bulk/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
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
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        body=body,
        client=client,
    )
    return response.parsed
