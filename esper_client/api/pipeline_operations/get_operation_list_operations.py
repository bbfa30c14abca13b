# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_operation_page_answer import PipelineOperationPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/operationlists/{operationlist_id}/operations/",
    parameters=(
        Parameter("operationlist_id", "path", _c.STR, required=True),
        Parameter("operation_type", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("pipeline_operation_page_answer", "PipelineOperationPageAnswer"),
)


def _get_kwargs(
    operationlist_id: str | int | UUID,
    *,
    operation_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operationlist_id,
        operation_type,
        limit,
        offset,
    )


async def asyncio_detailed(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    operation_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PipelineOperationPageAnswer]:
    """Send what `PipelineOperationsGroup.get_operation_list_operations` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        operationlist_id=operationlist_id,
        operation_type=operation_type,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    operation_type: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PipelineOperationPageAnswer:
    """Send what `PipelineOperationsGroup.get_operation_list_operations` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        operationlist_id=operationlist_id,
        operation_type=operation_type,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
