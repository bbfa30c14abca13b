# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    """Send what `PersonalAccessTokenGroup.delete_personal_access_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        personal_access_token_id=personal_access_token_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    personal_access_token_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `PersonalAccessTokenGroup.delete_personal_access_token` documents through `client`; return nothing."""
    response = await asyncio_detailed(
        personal_access_token_id=personal_access_token_id,
        client=client,
    )
    return response.parsed
