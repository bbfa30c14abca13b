from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.personal_access_token_page import PersonalAccessTokenPage

OPERATION = Operation(
    "GET",
    "/authn2/v0/personal-access-token/",
    answer=_c.Ref("personal_access_token_page", "PersonalAccessTokenPage"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[PersonalAccessTokenPage]:
    """
    List personal access tokens.

    Returns the personal access tokens under personal_access_tokens together with their count. An
    expiry_at of -1 marks a token that does not expire.

    `GET /authn2/v0/personal-access-token/`; documented errors: 401, 500.

    Args:
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> PersonalAccessTokenPage:
    """
    List personal access tokens.

    Returns the personal access tokens under personal_access_tokens together with their count. An
    expiry_at of -1 marks a token that does not expire.

    `GET /authn2/v0/personal-access-token/`; documented errors: 401, 500.

    Args:
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
