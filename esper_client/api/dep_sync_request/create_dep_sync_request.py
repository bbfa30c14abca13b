from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from typing import Any

    from ...client import AuthenticatedClient
    from ...models.dep_sync_request_answer import DEPSyncRequestAnswer

OPERATION = Operation(
    "POST",
    "/onboarding/v0/depsyncs/",
    answer=_c.Ref("dep_sync_request_answer", "DEPSyncRequestAnswer"),
    body=_c.OBJECT,
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: dict[str, Any],
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any],
) -> Response[DEPSyncRequestAnswer]:
    """
    Start a DEP sync.

    Queues a synchronisation of devices with Apple DEP. An empty JSON object must be sent as the body;
    the answer gives the id and status to follow.

    `POST /onboarding/v0/depsyncs/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any],
) -> DEPSyncRequestAnswer:
    """
    Start a DEP sync.

    Queues a synchronisation of devices with Apple DEP. An empty JSON object must be sent as the body;
    the answer gives the id and status to follow.

    `POST /onboarding/v0/depsyncs/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
