# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alarm_history_page import AlarmHistoryPage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/alarmhistory/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alarm_id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("alarm_history_page", "AlarmHistoryPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        alarm_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AlarmHistoryPage]:
    """Send what `AlarmsGroup.get_alarm_history` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AlarmHistoryPage:
    """Send what `AlarmsGroup.get_alarm_history` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
