# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account_answer import GoogleAccountAnswer

OPERATION = Operation(
    "DELETE",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(Parameter("deviceId", "path", _c.STR, required=True),),
    answer=_c.Ref("google_account_answer", "GoogleAccountAnswer"),
    inside=("content",),
    may_be_empty=True,
)


def _get_kwargs(
    device_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleAccountAnswer]:
    """Send what `DeviceEnrollmentInEmmGroup.delete_device_google_accounts` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GoogleAccountAnswer:
    """Send what `DeviceEnrollmentInEmmGroup.delete_device_google_accounts` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_id=device_id,
        client=client,
    )
    return response.parsed
