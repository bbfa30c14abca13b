from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/authn2/v0/personal-access-token/{personal_access_token_id}",
    parameters=(Parameter("personal_access_token_id", "path", _c.STR, required=True),),
    answer=None,
)


def _get_kwargs(
    personal_access_token_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        personal_access_token_id,
    )


async def asyncio_detailed(
    personal_access_token_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """
    Delete a personal access token.

    Deletes one personal access token. A success has no body.

    `DELETE /authn2/v0/personal-access-token/{personal_access_token_id}`; documented errors: 401, 403,
    404, 500.

    Args:
        personal_access_token_id: UUID of the personal access token.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        personal_access_token_id=personal_access_token_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    personal_access_token_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """
    Delete a personal access token.

    Deletes one personal access token. A success has no body.

    `DELETE /authn2/v0/personal-access-token/{personal_access_token_id}`; documented errors: 401, 403,
    404, 500.

    Args:
        personal_access_token_id: UUID of the personal access token.
        client: What sends the request.

    Returns:
        Nothing: the service answers without a body.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        personal_access_token_id=personal_access_token_id,
        client=client,
    )
    return response.parsed
