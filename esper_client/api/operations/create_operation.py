# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.operation_create import OperationCreate
    from ...models.operation_with_stats_answer import OperationWithStatsAnswer

OPERATION = Operation(
    "POST",
    "/v0/operations/",
    answer=_c.Ref("operation_with_stats_answer", "OperationWithStatsAnswer"),
    inside=("content",),
    body=_c.Ref("operation_create", "OperationCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: OperationCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: OperationCreate,
) -> Response[OperationWithStatsAnswer]:
    """Send what `OperationsGroup.create_operation` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: OperationCreate,
) -> OperationWithStatsAnswer:
    """Send what `OperationsGroup.create_operation` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
