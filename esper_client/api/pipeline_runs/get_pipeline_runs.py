# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_pipeline_runs_ordering import GetPipelineRunsOrdering
    from ...models.pipeline_run_page_answer import PipelineRunPageAnswer
    from ...models.pipeline_run_status import PipelineRunStatus

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/{pipeline_id}/runs/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("status", "query", _c.Choice("pipeline_run_status", "PipelineRunStatus")),
        Parameter("ordering", "query", _c.Choice("get_pipeline_runs_ordering", "GetPipelineRunsOrdering")),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_run_page_answer", "PipelineRunPageAnswer"),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    *,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    ordering: GetPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        status,
        ordering,
        limit,
        offset,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    ordering: GetPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelineRunPageAnswer]:
    """Send what `PipelineRunsGroup.get_pipeline_runs` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        status=status,
        ordering=ordering,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    ordering: GetPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelineRunPageAnswer:
    """Send what `PipelineRunsGroup.get_pipeline_runs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        status=status,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
