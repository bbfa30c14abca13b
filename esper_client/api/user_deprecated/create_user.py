# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.legacy_user import LegacyUser
    from ...models.user_create import UserCreate

OPERATION = Operation(
    "POST",
    "/user/",
    answer=_c.Ref("legacy_user", "LegacyUser"),
    body=_c.Ref("user_create", "UserCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: UserCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: UserCreate,
) -> Response[LegacyUser]:
    """Send what `UserDeprecatedGroup.create_user` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    *,
    client: AuthenticatedClient,
    body: UserCreate,
) -> LegacyUser:
    """Send what `UserDeprecatedGroup.create_user` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        body=body,
    )
    response: Response[LegacyUser] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
