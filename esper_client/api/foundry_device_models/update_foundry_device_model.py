# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.foundry_device_model_put_response_answer import FoundryDeviceModelPutResponseAnswer
    from ...models.update_foundry_device_model_request import UpdateFoundryDeviceModelRequest

OPERATION = Operation(
    "PUT",
    "/v1/foundry/device-models/{device_model_id}/",
    parameters=(Parameter("device_model_id", "path", _c.STR, required=True),),
    answer=_c.Ref("foundry_device_model_put_response_answer", "FoundryDeviceModelPutResponseAnswer"),
    inside=("content",),
    body=_c.Ref("update_foundry_device_model_request", "UpdateFoundryDeviceModelRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    device_model_id: str | int | UUID,
    *,
    body: UpdateFoundryDeviceModelRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_model_id,
        body=body,
    )


async def asyncio_detailed(
    device_model_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryDeviceModelRequest,
) -> Response[FoundryDeviceModelPutResponseAnswer]:
    """Send what `FoundryDeviceModelsGroup.update_foundry_device_model` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_model_id=device_model_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_model_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryDeviceModelRequest,
) -> FoundryDeviceModelPutResponseAnswer:
    """Send what `FoundryDeviceModelsGroup.update_foundry_device_model` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_model_id=device_model_id,
        body=body,
        client=client,
    )
    return response.parsed
