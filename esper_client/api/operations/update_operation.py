# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_operation_request import UpdateOperationRequest
    from ...models.update_operation_response import UpdateOperationResponse

OPERATION = Operation(
    "PUT",
    "/v0/operations/{operationId}/",
    parameters=(Parameter("operationId", "path", _c.STR, required=True),),
    answer=_c.Ref("update_operation_response", "UpdateOperationResponse"),
    body=_c.Ref("update_operation_request", "UpdateOperationRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    operation_id: str | int | UUID,
    *,
    body: UpdateOperationRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        operation_id,
        body=body,
    )


async def asyncio_detailed(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOperationRequest,
) -> Response[UpdateOperationResponse]:
    """Send what `OperationsGroup.update_operation` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        operation_id=operation_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    operation_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOperationRequest,
) -> UpdateOperationResponse:
    """Send what `OperationsGroup.update_operation` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        operation_id=operation_id,
        body=body,
        client=client,
    )
    return response.parsed
