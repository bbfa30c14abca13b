from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_all_pipeline_runs_ordering import GetAllPipelineRunsOrdering
    from ...models.pipeline_run_page_answer import PipelineRunPageAnswer
    from ...models.pipeline_run_status import PipelineRunStatus

OPERATION = Operation(
    "GET",
    "/pipelines/v0/runs/",
    parameters=(
        Parameter("status", "query", _c.STR),
        Parameter("pipeline_name", "query", _c.STR),
        Parameter("ordering", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_run_page_answer", "PipelineRunPageAnswer"),
)


def _get_kwargs(
    *,
    status: PipelineRunStatus | Unset = UNSET,
    pipeline_name: str | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Unset = UNSET,
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
    status: PipelineRunStatus | Unset = UNSET,
    pipeline_name: str | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelineRunPageAnswer]:
    """
    List the runs of all pipelines.

    Returns a page of runs across every pipeline, with filters on status and pipeline name.

    `GET /pipelines/v0/runs/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        status: Status of the pipeline run.
        pipeline_name: Keeps only runs of the pipeline with this name.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    status: PipelineRunStatus | Unset = UNSET,
    pipeline_name: str | Unset = UNSET,
    ordering: GetAllPipelineRunsOrdering | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelineRunPageAnswer:
    """
    List the runs of all pipelines.

    Returns a page of runs across every pipeline, with filters on status and pipeline name.

    `GET /pipelines/v0/runs/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        status: Status of the pipeline run.
        pipeline_name: Keeps only runs of the pipeline with this name.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        status=status,
        pipeline_name=pipeline_name,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
