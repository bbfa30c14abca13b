# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_list_answer import TargetListAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target_list_answer", "TargetListAnswer"),
    inside=("content",),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        targetlist_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[TargetListAnswer]:
    """Send what `TargetListsGroup.get_pipeline_target_list` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> TargetListAnswer:
    """Send what `TargetListsGroup.get_pipeline_target_list` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        client=client,
    )
    return response.parsed
