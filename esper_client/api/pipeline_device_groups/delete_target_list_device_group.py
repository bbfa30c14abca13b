# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
    may_be_empty=True,
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
    """Send what `PipelineDeviceGroupsGroup.delete_target_list_device_group` documents through `client`; return the answer with its status and headers."""
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
    """Send what `PipelineDeviceGroupsGroup.delete_target_list_device_group` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        devicegroup_id=devicegroup_id,
        client=client,
    )
    return response.parsed
