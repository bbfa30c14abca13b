from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.delete_target_list_device_group_content_answer import (
        DeleteTargetListDeviceGroupContentAnswer,
    )

OPERATION = Operation(
    "DELETE",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{devicegroup_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
        Parameter("devicegroup_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref(
        "delete_target_list_device_group_content_answer", "DeleteTargetListDeviceGroupContentAnswer"
    ),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    devicegroup_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        targetlist_id,
        devicegroup_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    devicegroup_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteTargetListDeviceGroupContentAnswer]:
    """
    Remove a device group from a target list.

    Unlinks a device group from a target list. The answer is 200 and names the target list and the
    device group.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{devicegroup_id}/`;
    documented errors: 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        devicegroup_id: Id of the device group to take off the target list.
        client: What sends the request.

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
        devicegroup_id=devicegroup_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    devicegroup_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> DeleteTargetListDeviceGroupContentAnswer:
    """
    Remove a device group from a target list.

    Unlinks a device group from a target list. The answer is 200 and names the target list and the
    device group.

    `DELETE /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/{devicegroup_id}/`;
    documented errors: 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        devicegroup_id: Id of the device group to take off the target list.
        client: What sends the request.

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
        devicegroup_id=devicegroup_id,
        client=client,
    )
    return response.parsed
