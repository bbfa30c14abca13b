# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.operation_list import OperationList
    from ...models.operation_list_answer import OperationListAnswer

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/stages/{stage_id}/operationlists/{operationlist_id}/",
    parameters=(
        Parameter("stage_id", "path", _c.STR, required=True),
        Parameter("operationlist_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("operation_list_answer", "OperationListAnswer"),
    inside=("content",),
    body=_c.Ref("operation_list", "OperationList"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
    *,
    body: OperationList,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_id,
        operationlist_id,
        body=body,
    )


async def asyncio_detailed(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: OperationList,
) -> Response[OperationListAnswer]:
    """Send what `OperationListsGroup.update_pipeline_operation_list` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_id=stage_id,
        operationlist_id=operationlist_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_id: str | int | UUID,
    operationlist_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: OperationList,
) -> OperationListAnswer:
    """Send what `OperationListsGroup.update_pipeline_operation_list` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        stage_id=stage_id,
        operationlist_id=operationlist_id,
        body=body,
        client=client,
    )
    return response.parsed
