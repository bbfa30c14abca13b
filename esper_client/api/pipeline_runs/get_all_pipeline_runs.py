# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_all_pipeline_runs_ordering import GetAllPipelineRunsOrdering
    from ...models.pipeline_run_page_answer import PipelineRunPageAnswer
    from ...models.pipeline_run_status import PipelineRunStatus

OPERATION = Operation(
    "GET",
    "/pipelines/v0/runs/",
    parameters=(
        Parameter("status", "query", _c.Choice("pipeline_run_status", "PipelineRunStatus")),
        Parameter("pipeline_name", "query", _c.STR),
        Parameter(
            "ordering", "query", _c.Choice("get_all_pipeline_runs_ordering", "GetAllPipelineRunsOrdering")
        ),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_run_page_answer", "PipelineRunPageAnswer"),
)


def _get_kwargs(
    *,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    pipeline_name: Filter | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        status,
        pipeline_name,
        ordering,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    pipeline_name: Filter | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelineRunPageAnswer]:
    """Send what `PipelineRunsGroup.get_all_pipeline_runs` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        status=status,
        pipeline_name=pipeline_name,
        ordering=ordering,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    status: PipelineRunStatus | Filter | Unset = UNSET,
    pipeline_name: Filter | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelineRunPageAnswer:
    """Send what `PipelineRunsGroup.get_all_pipeline_runs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        status=status,
        pipeline_name=pipeline_name,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
