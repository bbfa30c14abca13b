# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

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
        Parameter("state", "query", _c.Choice("apns_cert_info_state", "ApnsCertInfoState")),
    ),
    answer=_c.Ref("apns_cert_info_page_answer", "APNSCertInfoPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    state: ApnsCertInfoState | Filter | Unset = UNSET,
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
    state: ApnsCertInfoState | Filter | Unset = UNSET,
) -> Response[APNSCertInfoPageAnswer]:
    """Send what `ApnsCertificateGroup.list_apns_certs` documents through `client`; return the answer with its status and headers."""
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
    state: ApnsCertInfoState | Filter | Unset = UNSET,
) -> APNSCertInfoPageAnswer:
    """Send what `ApnsCertificateGroup.list_apns_certs` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        state=state,
        client=client,
    )
    return response.parsed
