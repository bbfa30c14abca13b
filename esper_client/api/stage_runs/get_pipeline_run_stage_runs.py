# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_run_page_answer import StageRunPageAnswer
    from ...models.stage_run_status import StageRunStatus

OPERATION = Operation(
    "GET",
    "/pipelines/v0/runs/{pipeline_run_id}/stageruns/",
    parameters=(
        Parameter("pipeline_run_id", "path", _c.STR, required=True),
        Parameter("status", "query", _c.Choice("stage_run_status", "StageRunStatus")),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("stage_run_page_answer", "StageRunPageAnswer"),
)


def _get_kwargs(
    pipeline_run_id: str | int | UUID,
    *,
    status: StageRunStatus | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_run_id,
        status,
        limit,
        offset,
    )


async def asyncio_detailed(
    pipeline_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: StageRunStatus | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[StageRunPageAnswer]:
    """Send what `StageRunsGroup.get_pipeline_run_stage_runs` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_run_id=pipeline_run_id,
        status=status,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    status: StageRunStatus | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> StageRunPageAnswer:
    """Send what `StageRunsGroup.get_pipeline_run_stage_runs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        pipeline_run_id=pipeline_run_id,
        status=status,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
