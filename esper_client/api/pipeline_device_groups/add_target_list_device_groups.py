# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `PipelineDeviceGroupsGroup.add_target_list_device_groups` documents through `client`; return the answer with its status and headers."""
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
    """Send what `PipelineDeviceGroupsGroup.add_target_list_device_groups` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        body=body,
        client=client,
    )
    return response.parsed
