# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.stage_run_operation_page_answer import StageRunOperationPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stageruns/{stage_run_id}/operations/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("stage_run_operation_page_answer", "StageRunOperationPageAnswer"),
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[StageRunOperationPageAnswer]:
    """Send what `StageRunsGroup.get_pipeline_stage_run_operations` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> StageRunOperationPageAnswer:
    """Send what `StageRunsGroup.get_pipeline_stage_run_operations` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
