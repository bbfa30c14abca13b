# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_answer import TargetAnswer
    from ...models.target_create import TargetCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target_answer", "TargetAnswer"),
    inside=("content",),
    body=_c.Ref("target_create", "TargetCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    body: TargetCreate,
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
    body: TargetCreate,
) -> Response[TargetAnswer]:
    """Send what `TargetsGroup.create_target_list_targets` documents through `client`; return the answer with its status and headers."""
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
    body: TargetCreate,
) -> TargetAnswer:
    """Send what `TargetsGroup.create_target_list_targets` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        body=body,
        client=client,
    )
    return response.parsed
