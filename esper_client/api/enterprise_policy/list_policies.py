# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.enterprise_policy_page import EnterprisePolicyPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/policy/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("name", "query", _c.STR),
        Parameter("is_active", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
    ),
    answer=_c.Ref("enterprise_policy_page", "EnterprisePolicyPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    name: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        name,
        is_active,
        limit,
        offset,
        created_on_gt,
        created_on_lt,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
) -> Response[EnterprisePolicyPage]:
    """Send what `EnterprisePolicyGroup.list_policies` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        name=name,
        is_active=is_active,
        limit=limit,
        offset=offset,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    name: Filter | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
) -> EnterprisePolicyPage:
    """Send what `EnterprisePolicyGroup.list_policies` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        name=name,
        is_active=is_active,
        limit=limit,
        offset=offset,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        client=client,
    )
    return response.parsed
