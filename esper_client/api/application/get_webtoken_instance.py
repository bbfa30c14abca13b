# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_web_token import GoogleWebToken

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/{webtoken_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("webtoken_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("google_web_token", "GoogleWebToken"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    webtoken_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        webtoken_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    webtoken_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleWebToken]:
    """Send what `ApplicationGroup.get_webtoken_instance` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        webtoken_id=webtoken_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    webtoken_id: str | int,
    *,
    client: AuthenticatedClient,
) -> GoogleWebToken:
    """Send what `ApplicationGroup.get_webtoken_instance` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        webtoken_id=webtoken_id,
        client=client,
    )
    return response.parsed
