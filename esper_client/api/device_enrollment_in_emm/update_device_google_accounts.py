# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account_update_request_body import GoogleAccountUpdateRequestBody
    from ...models.google_account_update_response_body_answer import GoogleAccountUpdateResponseBodyAnswer

OPERATION = Operation(
    "PUT",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(Parameter("deviceId", "path", _c.STR, required=True),),
    answer=_c.Ref("google_account_update_response_body_answer", "GoogleAccountUpdateResponseBodyAnswer"),
    inside=("content",),
    body=_c.Ref("google_account_update_request_body", "GoogleAccountUpdateRequestBody"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    body: GoogleAccountUpdateRequestBody,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        body=body,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleAccountUpdateRequestBody,
) -> Response[GoogleAccountUpdateResponseBodyAnswer]:
    """Send what `DeviceEnrollmentInEmmGroup.update_device_google_accounts` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleAccountUpdateRequestBody,
) -> GoogleAccountUpdateResponseBodyAnswer:
    """Send what `DeviceEnrollmentInEmmGroup.update_device_google_accounts` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
