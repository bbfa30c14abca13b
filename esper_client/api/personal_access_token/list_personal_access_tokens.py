# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    """Send what `PersonalAccessTokenGroup.list_personal_access_tokens` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> PersonalAccessTokenPage:
    """Send what `PersonalAccessTokenGroup.list_personal_access_tokens` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
