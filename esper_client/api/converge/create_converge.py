from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.converge_answer import ConvergeAnswer
    from ...models.converge_create import ConvergeCreate

OPERATION = Operation(
    "POST",
    "/v2/converge",
    answer=_c.Ref("converge_answer", "ConvergeAnswer"),
    body=_c.Ref("converge_create", "ConvergeCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: ConvergeCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ConvergeCreate,
) -> Response[ConvergeAnswer]:
    """
    Create a converge.

    Starts a converge of one device to its blueprint, immediately or in a time window. Status 201 means
    accepted; the result is read from the converge and its commands.

    `POST /v2/converge`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Converge request as sent to create one.

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
    body: ConvergeCreate,
) -> ConvergeAnswer:
    """
    Create a converge.

    Starts a converge of one device to its blueprint, immediately or in a time window. Status 201 means
    accepted; the result is read from the converge and its commands.

    `POST /v2/converge`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Converge request as sent to create one.

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
