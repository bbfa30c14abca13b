# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_account_page_answer import GoogleAccountPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/devices/{deviceId}/google-accounts/",
    parameters=(
        Parameter("deviceId", "path", _c.STR, required=True),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("google_account_page_answer", "GoogleAccountPageAnswer"),
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        offset,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> Response[GoogleAccountPageAnswer]:
    """Send what `DeviceEnrollmentInEmmGroup.list_device_google_accounts` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> GoogleAccountPageAnswer:
    """Send what `DeviceEnrollmentInEmmGroup.list_device_google_accounts` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        device_id=device_id,
        offset=offset,
        client=client,
    )
    return response.parsed
