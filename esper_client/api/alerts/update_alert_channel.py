# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    "PUT",
    "/v1/enterprise/{enterprise_id}/alertchannels/{alert_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("alert_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("alert_channel", "AlertChannel"),
    body=_c.Ref("alert_channel_write", "AlertChannelWrite"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
    *,
    body: AlertChannelWrite,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        alert_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
    *,
    client: AuthenticatedClient,
    body: AlertChannelWrite,
) -> Response[AlertChannel]:
    """Send what `AlertsGroup.update_alert_channel` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        alert_id=alert_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    alert_id: str | int,
    *,
    client: AuthenticatedClient,
    body: AlertChannelWrite,
) -> AlertChannel:
    """Send what `AlertsGroup.update_alert_channel` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        alert_id=alert_id,
        body=body,
        client=client,
    )
    return response.parsed
