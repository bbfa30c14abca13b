# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account import GoogleAccount
    from ...models.google_account_answer import GoogleAccountAnswer

OPERATION = Operation(
    "POST",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(Parameter("deviceId", "path", _c.STR, required=True),),
    answer=_c.Ref("google_account_answer", "GoogleAccountAnswer"),
    inside=("content",),
    body=_c.Ref("google_account", "GoogleAccount"),
    body_kind="json",
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    body: GoogleAccount | Unset = UNSET,
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
    body: GoogleAccount | Unset = UNSET,
) -> Response[GoogleAccountAnswer]:
    """Send what `DeviceEnrollmentInEmmGroup.create_device_google_account` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleAccount | Unset = UNSET,
) -> GoogleAccountAnswer:
    """Send what `DeviceEnrollmentInEmmGroup.create_device_google_account` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_id=device_id,
        body=body,
        client=client,
    )
    return response.parsed
