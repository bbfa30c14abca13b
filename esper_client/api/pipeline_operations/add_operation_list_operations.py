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
    from ...models.pipeline_operation_create import PipelineOperationCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/operationlists/{operationlist_id}/operations/",
    parameters=(Parameter("operationlist_id", "path", _c.STR, required=True),),
    answer=_c.Ref("pipeline_operation_answer", "PipelineOperationAnswer"),
    inside=("content",),
    body=_c.Ref("pipeline_operation_create", "PipelineOperationCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    operationlist_id: str | int | UUID,
    *,
    body: PipelineOperationCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operationlist_id,
        body=body,
    )


async def asyncio_detailed(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineOperationCreate,
) -> Response[PipelineOperationAnswer]:
    """Send what `PipelineOperationsGroup.add_operation_list_operations` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        operationlist_id=operationlist_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineOperationCreate,
) -> PipelineOperationAnswer:
    """Send what `PipelineOperationsGroup.add_operation_list_operations` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        operationlist_id=operationlist_id,
        body=body,
        client=client,
    )
    return response.parsed
