# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.google_enterprise_details_page_answer import GoogleEnterpriseDetailsPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/emm/details/",
    parameters=(Parameter("offset", "query", _c.INT),),
    answer=_c.Ref("google_enterprise_details_page_answer", "GoogleEnterpriseDetailsPageAnswer"),
)


def _get_kwargs(
    *,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> Response[GoogleEnterpriseDetailsPageAnswer]:
    """Send what `GoogleEnterpriseGroup.list_emm_details` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
) -> GoogleEnterpriseDetailsPageAnswer:
    """Send what `GoogleEnterpriseGroup.list_emm_details` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        offset=offset,
        client=client,
    )
    return response.parsed
