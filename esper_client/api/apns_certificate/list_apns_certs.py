from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.apns_cert_info_page_answer import APNSCertInfoPageAnswer
    from ...models.apns_cert_info_state import ApnsCertInfoState

OPERATION = Operation(
    "GET",
    "/tenant/v0/apnscertificates/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("state", "query", _c.STR),
    ),
    answer=_c.Ref("apns_cert_info_page_answer", "APNSCertInfoPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: ApnsCertInfoState | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        state,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: ApnsCertInfoState | Unset = UNSET,
) -> Response[APNSCertInfoPageAnswer]:
    """
    List APNs certificates.

    Returns a page of Apple push certificates with their state, topic and expiry. The limit is 10 by
    default.

    `GET /tenant/v0/apnscertificates/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        state: Whether only the signing request exists or the certificate is complete.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        state=state,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: ApnsCertInfoState | Unset = UNSET,
) -> APNSCertInfoPageAnswer:
    """
    List APNs certificates.

    Returns a page of Apple push certificates with their state, topic and expiry. The limit is 10 by
    default.

    `GET /tenant/v0/apnscertificates/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        state: Whether only the signing request exists or the certificate is complete.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        state=state,
        client=client,
    )
    return response.parsed
