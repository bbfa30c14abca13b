# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.update_own_user_request import UpdateOwnUserRequest
    from ...models.user import User

OPERATION = Operation(
    "PUT",
    "/authn2/v0/user/{user_id}",
    parameters=(Parameter("user_id", "path", _c.STR, required=True),),
    answer=_c.Ref("user", "User"),
    body=_c.Ref("update_own_user_request", "UpdateOwnUserRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    user_id: str | int | UUID,
    *,
    body: UpdateOwnUserRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
        body=body,
    )


async def asyncio_detailed(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOwnUserRequest,
) -> Response[User]:
    """Send what `UserGroup.update_own_user` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateOwnUserRequest,
) -> User:
    """Send what `UserGroup.update_own_user` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        user_id=user_id,
        body=body,
        client=client,
    )
    return response.parsed
