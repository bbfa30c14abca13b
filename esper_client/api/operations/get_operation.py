# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.operation_with_stats_answer import OperationWithStatsAnswer

OPERATION = Operation(
    "GET",
    "/v0/operations/{operationId}/",
    parameters=(Parameter("operationId", "path", _c.STR, required=True),),
    answer=_c.Ref("operation_with_stats_answer", "OperationWithStatsAnswer"),
    inside=("content",),
)


def _get_kwargs(
    operation_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operation_id,
    )


async def asyncio_detailed(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[OperationWithStatsAnswer]:
    """Send what `OperationsGroup.get_operation` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        operation_id=operation_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> OperationWithStatsAnswer:
    """Send what `OperationsGroup.get_operation` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        operation_id=operation_id,
        client=client,
    )
    return response.parsed
