# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `QueryApiGroup.create_query` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateQueryRequest,
) -> QueryStatusAnswer:
    """Send what `QueryApiGroup.create_query` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
