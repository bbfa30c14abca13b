# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.v0_command_request_page_2 import V0CommandRequestPage2

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/command/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("command_type", "query", _c.STR),
        Parameter("devices", "query", _c.STR, style="comma"),
        Parameter("device_type", "query", _c.STR),
        Parameter("command", "query", _c.STR),
        Parameter("issued_by", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("v0_command_request_page_2", "V0CommandRequestPage2"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    command_type: Filter | Unset = UNSET,
    devices: Filters | Unset = UNSET,
    device_type: Filter | Unset = UNSET,
    command: Filter | Unset = UNSET,
    issued_by: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        command_type,
        devices,
        device_type,
        command,
        issued_by,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    command_type: Filter | Unset = UNSET,
    devices: Filters | Unset = UNSET,
    device_type: Filter | Unset = UNSET,
    command: Filter | Unset = UNSET,
    issued_by: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[V0CommandRequestPage2]:
    """Send what `CommandsV2Group.list_command_request` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        command_type=command_type,
        devices=devices,
        device_type=device_type,
        command=command,
        issued_by=issued_by,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    command_type: Filter | Unset = UNSET,
    devices: Filters | Unset = UNSET,
    device_type: Filter | Unset = UNSET,
    command: Filter | Unset = UNSET,
    issued_by: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> V0CommandRequestPage2:
    """Send what `CommandsV2Group.list_command_request` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        command_type=command_type,
        devices=devices,
        device_type=device_type,
        command=command,
        issued_by=issued_by,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
