# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.device import Device

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/device/{device_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("device_id", "path", _c.STR, required=True),
        Parameter("show_policy", "query", _c.BOOL),
    ),
    answer=_c.Ref("device", "Device"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    show_policy: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        device_id,
        show_policy,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    show_policy: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[Device]:
    """Send what `AndroidDeviceGroup.get_device_by_id` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        device_id=device_id,
        show_policy=show_policy,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    show_policy: bool | Literal["true", "false"] | Unset = UNSET,
) -> Device:
    """Send what `AndroidDeviceGroup.get_device_by_id` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        device_id=device_id,
        show_policy=show_policy,
        client=client,
    )
    return response.parsed
