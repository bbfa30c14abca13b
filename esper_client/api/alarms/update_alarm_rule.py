# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alarm_rule import AlarmRule
    from ...models.alarm_rule_write import AlarmRuleWrite

OPERATION = Operation(
    "PUT",
    "/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alarm_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("alarm_rule", "AlarmRule"),
    body=_c.Ref("alarm_rule_write", "AlarmRuleWrite"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    body: AlarmRuleWrite,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        alarm_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: AlarmRuleWrite,
) -> Response[AlarmRule]:
    """Send what `AlarmsGroup.update_alarm_rule` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: AlarmRuleWrite,
) -> AlarmRule:
    """Send what `AlarmsGroup.update_alarm_rule` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        body=body,
        client=client,
    )
    return response.parsed
