from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_page_answer import TargetPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("target_page_answer", "TargetPageAnswer"),
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        targetlist_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TargetPageAnswer]:
    """
    List the targets of a target list.

    Returns a page of the targets in a target list, each naming the device behind it and whether the
    target is active.

    `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/`; documented errors:
    401, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        client: What sends the request.
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
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TargetPageAnswer:
    """
    List the targets of a target list.

    Returns a page of the targets in a target list, each naming the device behind it and whether the
    target is active.

    `GET /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/`; documented errors:
    401, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        client: What sends the request.
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
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
