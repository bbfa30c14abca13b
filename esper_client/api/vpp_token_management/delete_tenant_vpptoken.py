from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/tenant/v0/vpptokens/{id}",
    parameters=(Parameter("id", "path", _c.OneOf(_c.STR, _c.INT), required=True),),
    answer=None,
)


def _get_kwargs(
    id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
    )


async def asyncio_detailed(
    id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """
    Delete a VPP token.

    Removes an Apple volume purchase token and answers 204.

    `DELETE /tenant/v0/vpptokens/{id}`; documented errors: 401, 403, 404, 500.

    Args:
        id: Id of the VPP token.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        id=id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int,
    *,
    client: AuthenticatedClient,
) -> None:
    """
    Delete a VPP token.

    Removes an Apple volume purchase token and answers 204.

    `DELETE /tenant/v0/vpptokens/{id}`; documented errors: 401, 403, 404, 500.

    Args:
        id: Id of the VPP token.
        client: What sends the request.

    Returns:
        Nothing: the service answers without a body.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        id=id,
        client=client,
    )
    return response.parsed
