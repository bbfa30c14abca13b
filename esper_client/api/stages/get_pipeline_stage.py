# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_answer import StageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/{pipeline_id}/stages/{stage_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("stage_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("stage_answer", "StageAnswer"),
    inside=("content",),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        stage_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[StageAnswer]:
    """Send what `StagesGroup.get_pipeline_stage` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        stage_id=stage_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> StageAnswer:
    """Send what `StagesGroup.get_pipeline_stage` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        stage_id=stage_id,
        client=client,
    )
    return response.parsed
