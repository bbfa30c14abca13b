# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.list_devices_content_answer import ListDevicesContentAnswer

OPERATION = Operation(
    "GET",
    "/device/v0/devices/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("list_devices_content_answer", "ListDevicesContentAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
    )


@deprecated("Deprecated by the vendor: use `device_v2.list_devices` instead")
async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListDevicesContentAnswer]:
    """Send what `DeviceGroup.list_devices` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: use `device_v2.list_devices` instead")
async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListDevicesContentAnswer:
    """Send what `DeviceGroup.list_devices` documents through `client`; return one page, decoded."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
    )
    response: Response[ListDevicesContentAnswer] = await send(
        OPERATION, client.get_async_httpx_client(), kwargs
    )
    return response.parsed
