# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_dep_profile_request import CreateDepProfileRequest
    from ...models.dep_profile_answer import DEPProfileAnswer

OPERATION = Operation(
    "POST",
    "/tenant/v0/depprofiles/",
    answer=_c.Ref("dep_profile_answer", "DEPProfileAnswer"),
    inside=("content",),
    body=_c.Ref("create_dep_profile_request", "CreateDepProfileRequest"),
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateDepProfileRequest | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateDepProfileRequest | Unset = UNSET,
) -> Response[DEPProfileAnswer]:
    """Send what `DepProfileGroup.create_dep_profile` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateDepProfileRequest | Unset = UNSET,
) -> DEPProfileAnswer:
    """Send what `DepProfileGroup.create_dep_profile` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
