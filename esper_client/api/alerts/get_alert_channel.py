from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.alert_channel import AlertChannel

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/alertchannels/{alert_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alert_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("alert_channel", "AlertChannel"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        alert_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[AlertChannel]:
    """
    Get an alert channel.

    Reads one alert channel with its addresses and linked alerts by its integer id.

    `GET /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        alert_id: Integer id of the alert channel.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        alert_id=alert_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
    *,
    client: AuthenticatedClient,
) -> AlertChannel:
    """
    Get an alert channel.

    Reads one alert channel with its addresses and linked alerts by its integer id.

    `GET /v1/enterprise/{enterprise_id}/alertchannels/{alert_id}`; documented errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        alert_id: Integer id of the alert channel.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alert_id=alert_id,
        client=client,
    )
    return response.parsed
