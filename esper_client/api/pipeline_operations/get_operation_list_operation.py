# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_operation_answer import PipelineOperationAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/operationlists/{operationlist_id}/operations/{operation_id}/",
    parameters=(
        Parameter("operationlist_id", "path", _c.STR, required=True),
        Parameter("operation_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("pipeline_operation_answer", "PipelineOperationAnswer"),
    inside=("content",),
)


def _get_kwargs(
    operationlist_id: str | int | UUID,
    operation_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operationlist_id,
        operation_id,
    )


async def asyncio_detailed(
    operationlist_id: str | int | UUID,
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PipelineOperationAnswer]:
    """Send what `PipelineOperationsGroup.get_operation_list_operation` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        operationlist_id=operationlist_id,
        operation_id=operation_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operationlist_id: str | int | UUID,
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PipelineOperationAnswer:
    """Send what `PipelineOperationsGroup.get_operation_list_operation` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        operationlist_id=operationlist_id,
        operation_id=operation_id,
        client=client,
    )
    return response.parsed
