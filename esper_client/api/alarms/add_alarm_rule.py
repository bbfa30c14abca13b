from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alarm_rule import AlarmRule
    from ...models.alarm_rule_create import AlarmRuleCreate

OPERATION = Operation(
    "POST",
    "/v1/enterprise/{enterprise_id}/alarmrules/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("alarm_rule", "AlarmRule"),
    body=_c.Ref("alarm_rule_create", "AlarmRuleCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: AlarmRuleCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: AlarmRuleCreate,
) -> Response[AlarmRule]:
    """
    Create an alarm rule.

    Creates an alarm rule that compares a metric with a value in percent or as a count. Company id,
    name, metric, conditions and realert_interval are required; devices, groups, e-mail addresses and
    alert channels are optional.

    `POST /v1/enterprise/{enterprise_id}/alarmrules/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Alarm rule as sent to create one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: AlarmRuleCreate,
) -> AlarmRule:
    """
    Create an alarm rule.

    Creates an alarm rule that compares a metric with a value in percent or as a count. Company id,
    name, metric, conditions and realert_interval are required; devices, groups, e-mail addresses and
    alert channels are optional.

    `POST /v1/enterprise/{enterprise_id}/alarmrules/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Alarm rule as sent to create one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
