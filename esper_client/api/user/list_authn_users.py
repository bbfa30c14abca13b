# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from enum import Enum

    from ...client import AuthenticatedClient
    from ...models.authn_user_page_answer import AuthnUserPageAnswer

OPERATION = Operation(
    "GET",
    "/authn2/v1/users/",
    parameters=(
        Parameter("legacy_user_id", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("authn_user_page_answer", "AuthnUserPageAnswer"),
)


def _get_kwargs(
    *,
    legacy_user_id: int | str | Enum | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        legacy_user_id,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | str | Enum | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AuthnUserPageAnswer]:
    """Send what `UserGroup.list_authn_users` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        legacy_user_id=legacy_user_id,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    legacy_user_id: int | str | Enum | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AuthnUserPageAnswer:
    """Send what `UserGroup.list_authn_users` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        legacy_user_id=legacy_user_id,
        offset=offset,
        client=client,
    )
    return response.parsed
