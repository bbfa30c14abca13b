# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device_app import DeviceApp

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/app/{app_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("app_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("device_app", "DeviceApp"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    app_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        app_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[DeviceApp]:
    """Send what `AndroidDeviceGroup.get_device_app_by_id` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        app_id=app_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> DeviceApp:
    """Send what `AndroidDeviceGroup.get_device_app_by_id` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        app_id=app_id,
        client=client,
    )
    return response.parsed
