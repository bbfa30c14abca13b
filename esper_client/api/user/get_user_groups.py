# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_user_groups_response import GetUserGroupsResponse

OPERATION = Operation(
    "GET",
    "/authz2/v1/users/{user_id}/groups",
    parameters=(
        Parameter("user_id", "path", _c.STR, required=True),
        Parameter("sub_groups", "query", _c.BOOL),
    ),
    answer=_c.Ref("get_user_groups_response", "GetUserGroupsResponse"),
)


def _get_kwargs(
    user_id: str | int | UUID,
    *,
    sub_groups: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
        sub_groups,
    )


async def asyncio_detailed(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    sub_groups: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[GetUserGroupsResponse]:
    """Send what `UserGroup.get_user_groups` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        user_id=user_id,
        sub_groups=sub_groups,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    user_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    sub_groups: bool | Literal["true", "false"] | Unset = UNSET,
) -> GetUserGroupsResponse:
    """Send what `UserGroup.get_user_groups` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        user_id=user_id,
        sub_groups=sub_groups,
        client=client,
    )
    return response.parsed
