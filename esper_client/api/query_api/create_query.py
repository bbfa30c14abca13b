from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_query_request import CreateQueryRequest
    from ...models.query_status_answer import QueryStatusAnswer

OPERATION = Operation(
    "POST",
    "/data-tap/v0/queries",
    answer=_c.Ref("query_status_answer", "QueryStatusAnswer"),
    body=_c.Ref("create_query_request", "CreateQueryRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateQueryRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateQueryRequest,
) -> Response[QueryStatusAnswer]:
    """
    Create a query.

    Submits a SQL query over the tables devices, users, device_stats, groups and device_apps, which hold
    one snapshot per report_date day. It runs in the background, so take the id from the 201 answer and
    poll the query. row_limit must not be negative.

    `POST /data-tap/v0/queries`; documented errors: 400, 401, 404, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateQueryRequest,
) -> QueryStatusAnswer:
    """
    Create a query.

    Submits a SQL query over the tables devices, users, device_stats, groups and device_apps, which hold
    one snapshot per report_date day. It runs in the background, so take the id from the 201 answer and
    poll the query. row_limit must not be negative.

    `POST /data-tap/v0/queries`; documented errors: 400, 401, 404, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
