# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_personal_access_token_request import CreatePersonalAccessTokenRequest
    from ...models.personal_access_token_created import PersonalAccessTokenCreated

OPERATION = Operation(
    "POST",
    "/authn2/v0/personal-access-token/",
    answer=_c.Ref("personal_access_token_created", "PersonalAccessTokenCreated"),
    body=_c.Ref("create_personal_access_token_request", "CreatePersonalAccessTokenRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreatePersonalAccessTokenRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePersonalAccessTokenRequest,
) -> Response[PersonalAccessTokenCreated]:
    """Send what `PersonalAccessTokenGroup.create_personal_access_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreatePersonalAccessTokenRequest,
) -> PersonalAccessTokenCreated:
    """Send what `PersonalAccessTokenGroup.create_personal_access_token` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
