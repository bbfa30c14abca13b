# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alarm_id", "path", _c.STR, required=True),
    ),
    answer=None,
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        alarm_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Send what `AlarmsGroup.delete_alarm_rule` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `AlarmsGroup.delete_alarm_rule` documents through `client`; return nothing."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        client=client,
    )
    return response.parsed
