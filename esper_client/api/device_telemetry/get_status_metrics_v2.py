from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.status_metrics_v2 import StatusMetricsV2

OPERATION = Operation(
    "GET",
    "/v2/enterprise/{enterprise_id}/report/status-metrics",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("status_metrics_v2", "StatusMetricsV2"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[StatusMetricsV2]:
    """
    Count devices by status and last-seen period.

    Returns device counts for the company. In this version the active and inactive counts give way to
    three last-seen periods, and unprovisioned devices are counted too.

    `GET /v2/enterprise/{enterprise_id}/report/status-metrics`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
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
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> StatusMetricsV2:
    """
    Count devices by status and last-seen period.

    Returns device counts for the company. In this version the active and inactive counts give way to
    three last-seen periods, and unprovisioned devices are counted too.

    `GET /v2/enterprise/{enterprise_id}/report/status-metrics`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
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
        client=client,
    )
    return response.parsed
