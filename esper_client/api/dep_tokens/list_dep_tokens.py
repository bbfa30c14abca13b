# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.apns_cert_info_state import ApnsCertInfoState
    from ...models.dep_token_page_answer import DEPTokenPageAnswer

OPERATION = Operation(
    "GET",
    "/tenant/v0/deptokens/",
    parameters=(
        Parameter("state", "query", _c.Choice("apns_cert_info_state", "ApnsCertInfoState")),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("dep_token_page_answer", "DEPTokenPageAnswer"),
)


def _get_kwargs(
    *,
    state: ApnsCertInfoState | Filter | Unset = UNSET,
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
    state: ApnsCertInfoState | Filter | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[DEPTokenPageAnswer]:
    """Send what `DepTokensGroup.list_dep_tokens` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        state=state,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    state: ApnsCertInfoState | Filter | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> DEPTokenPageAnswer:
    """Send what `DepTokensGroup.list_dep_tokens` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        state=state,
        offset=offset,
        client=client,
    )
    return response.parsed
