from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_list_device_group_add import TargetListDeviceGroupAdd
    from ...models.target_list_device_group_answer import TargetListDeviceGroupAnswer

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target_list_device_group_answer", "TargetListDeviceGroupAnswer"),
    body=_c.Ref("target_list_device_group_add", "TargetListDeviceGroupAdd"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    body: TargetListDeviceGroupAdd,
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
    body: TargetListDeviceGroupAdd,
) -> Response[TargetListDeviceGroupAnswer]:
    """
    Add a device group to a target list.

    Links a device group to a target list by the id of the group and returns the new link.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        client: What sends the request.
        body: Device group to put on a target list.

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
    body: TargetListDeviceGroupAdd,
) -> TargetListDeviceGroupAnswer:
    """
    Add a device group to a target list.

    Links a device group to a target list by the id of the group and returns the new link.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        client: What sends the request.
        body: Device group to put on a target list.

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
