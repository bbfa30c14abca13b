from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.role_page import RolePage

OPERATION = Operation(
    "GET",
    "/authz2/v1/roles/",
    parameters=(
        Parameter("name", "query", _c.STR),
        Parameter("role_type", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("sort", "query", _c.STR),
    ),
    answer=_c.Ref("role_page", "RolePage"),
)


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
    role_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        name,
        role_type,
        limit,
        offset,
        sort,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    role_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[RolePage]:
    """
    List roles.

    Returns roles under the key roles together with their count; there are no links to further pages, so
    use limit and offset. Filters are name and role type.

    `GET /authz2/v1/roles/`; documented errors: 400, 401.

    Args:
        client: What sends the request.
        name: Keeps only entries with this name.
        role_type: Keeps only roles of this type.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        sort: Field to sort the roles by.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        name=name,
        role_type=role_type,
        limit=limit,
        offset=offset,
        sort=sort,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
    role_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> RolePage:
    """
    List roles.

    Returns roles under the key roles together with their count; there are no links to further pages, so
    use limit and offset. Filters are name and role type.

    `GET /authz2/v1/roles/`; documented errors: 400, 401.

    Args:
        client: What sends the request.
        name: Keeps only entries with this name.
        role_type: Keeps only roles of this type.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        sort: Field to sort the roles by.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        name=name,
        role_type=role_type,
        limit=limit,
        offset=offset,
        sort=sort,
        client=client,
    )
    return response.parsed
