# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alarm_rule_page import AlarmRulePage

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/alarmrules/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("name", "query", _c.STR),
        Parameter("description", "query", _c.STR),
        Parameter("is_active", "query", _c.BOOL),
        Parameter("created_on_gt", "query", _c.STR),
        Parameter("created_on_lt", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("alarm_rule_page", "AlarmRulePage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    name: Filter | Unset = UNSET,
    description: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        name,
        description,
        is_active,
        created_on_gt,
        created_on_lt,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    description: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AlarmRulePage]:
    """Send what `AlarmsGroup.get_alarm_rules` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        name=name,
        description=description,
        is_active=is_active,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    description: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AlarmRulePage:
    """Send what `AlarmsGroup.get_alarm_rules` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        name=name,
        description=description,
        is_active=is_active,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
