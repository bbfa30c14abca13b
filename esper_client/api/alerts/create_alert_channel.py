from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alert_channel import AlertChannel
    from ...models.alert_channel_write import AlertChannelWrite

OPERATION = Operation(
    "POST",
    "/v1/enterprise/{enterprise_id}/alertchannels/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("alert_channel", "AlertChannel"),
    body=_c.Ref("alert_channel_write", "AlertChannelWrite"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: AlertChannelWrite,
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
    body: AlertChannelWrite,
) -> Response[AlertChannel]:
    """
    Create an alert channel.

    Creates an alert channel from its name, type and properties, which hold the e-mail addresses to
    notify. The answer carries its integer id.

    `POST /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Alert channel as sent to create or replace one.

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
    body: AlertChannelWrite,
) -> AlertChannel:
    """
    Create an alert channel.

    Creates an alert channel from its name, type and properties, which hold the e-mail addresses to
    notify. The answer carries its integer id.

    `POST /v1/enterprise/{enterprise_id}/alertchannels/`; documented errors: 400, 401, 403, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        body: Alert channel as sent to create or replace one.

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
