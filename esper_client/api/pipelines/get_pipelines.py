from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_pipelines_ordering import GetPipelinesOrdering
    from ...models.pipeline_page_answer import PipelinePageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/",
    parameters=(
        Parameter("default", "query", _c.BOOL),
        Parameter("name", "query", _c.STR),
        Parameter("ordering", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_page_answer", "PipelinePageAnswer"),
)


def _get_kwargs(
    *,
    default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: GetPipelinesOrdering | Unset = UNSET,
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
    default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: GetPipelinesOrdering | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelinePageAnswer]:
    """
    List pipelines.

    Returns a page of pipelines with their state flags and timeout in seconds. The list can be filtered
    by name or by the default flag and ordered by name, with a leading minus for the reverse.

    `GET /pipelines/v0/pipelines/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        default: Keeps only pipelines that are (`true`) or are not (`false`) marked as default.
        name: Keeps only entries with this name.
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
    default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: GetPipelinesOrdering | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelinePageAnswer:
    """
    List pipelines.

    Returns a page of pipelines with their state flags and timeout in seconds. The list can be filtered
    by name or by the default flag and ordered by name, with a leading minus for the reverse.

    `GET /pipelines/v0/pipelines/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        default: Keeps only pipelines that are (`true`) or are not (`false`) marked as default.
        name: Keeps only entries with this name.
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
        default=default,
        name=name,
        ordering=ordering,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
