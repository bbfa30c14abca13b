from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.apns_cert_info_state import ApnsCertInfoState
    from ...models.dep_token_page_answer import DEPTokenPageAnswer

OPERATION = Operation(
    "GET",
    "/tenant/v0/deptokens/",
    parameters=(
        Parameter("state", "query", _c.STR),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("dep_token_page_answer", "DEPTokenPageAnswer"),
)


def _get_kwargs(
    *,
    state: ApnsCertInfoState | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        state,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    state: ApnsCertInfoState | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DEPTokenPageAnswer]:
    """
    List DEP tokens.

    Returns a page of DEP tokens with name, state and expiry, optionally only those in one state.

    `GET /tenant/v0/deptokens/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        state: Whether only the signing request exists or the certificate is complete.
        offset: How many items to skip. Not published for this list.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        state=state,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    state: ApnsCertInfoState | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DEPTokenPageAnswer:
    """
    List DEP tokens.

    Returns a page of DEP tokens with name, state and expiry, optionally only those in one state.

    `GET /tenant/v0/deptokens/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        state: Whether only the signing request exists or the certificate is complete.
        offset: How many items to skip. Not published for this list.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        state=state,
        offset=offset,
        client=client,
    )
    return response.parsed
