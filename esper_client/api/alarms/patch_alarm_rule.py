from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alarm_rule import AlarmRule
    from ...models.alarm_rule_patch import AlarmRulePatch

OPERATION = Operation(
    "PATCH",
    "/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alarm_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("alarm_rule", "AlarmRule"),
    body=_c.Ref("alarm_rule_patch", "AlarmRulePatch"),
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alarm_id: str | int | UUID,
    *,
    body: AlarmRulePatch | Unset = UNSET,
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
    body: AlarmRulePatch | Unset = UNSET,
) -> Response[AlarmRule]:
    """
    Update an alarm rule.

    Changes the given fields of an alarm rule and leaves the rest alone. The answer is the whole rule.

    `PATCH /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        alarm_id: UUID of the alarm rule.
        client: What sends the request.
        body: Fields of an alarm rule that can be changed one by one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    body: AlarmRulePatch | Unset = UNSET,
) -> AlarmRule:
    """
    Update an alarm rule.

    Changes the given fields of an alarm rule and leaves the rest alone. The answer is the whole rule.

    `PATCH /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        alarm_id: UUID of the alarm rule.
        client: What sends the request.
        body: Fields of an alarm rule that can be changed one by one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alarm_id=alarm_id,
        body=body,
        client=client,
    )
    return response.parsed
