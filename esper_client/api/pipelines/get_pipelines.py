# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.get_pipelines_ordering import GetPipelinesOrdering
    from ...models.pipeline_page_answer import PipelinePageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/",
    parameters=(
        Parameter("default", "query", _c.BOOL),
        Parameter("name", "query", _c.STR),
        Parameter("ordering", "query", _c.Choice("get_pipelines_ordering", "GetPipelinesOrdering")),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_page_answer", "PipelinePageAnswer"),
)


def _get_kwargs(
    *,
    default: bool | Literal["true", "false"] | Unset = UNSET,
    name: Filter | Unset = UNSET,
    ordering: GetPipelinesOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        default,
        name,
        ordering,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    default: bool | Literal["true", "false"] | Unset = UNSET,
    name: Filter | Unset = UNSET,
    ordering: GetPipelinesOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelinePageAnswer]:
    """Send what `PipelinesGroup.get_pipelines` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        default=default,
        name=name,
        ordering=ordering,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    default: bool | Literal["true", "false"] | Unset = UNSET,
    name: Filter | Unset = UNSET,
    ordering: GetPipelinesOrdering | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelinePageAnswer:
    """Send what `PipelinesGroup.get_pipelines` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        default=default,
        name=name,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
