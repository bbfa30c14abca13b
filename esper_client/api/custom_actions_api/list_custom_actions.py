# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum

    from ...client import AuthenticatedClient
    from ...models.custom_action_read_page_answer import CustomActionReadPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/custom-actions/",
    parameters=(
        Parameter("ordering", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("type", "query", _c.STR, style="comma"),
        Parameter("state", "query", _c.STR, style="comma"),
        Parameter("position_in_blueprints", "query", _c.STR, style="comma"),
        Parameter("position_in_device_settings", "query", _c.STR, style="comma"),
        Parameter("created_by", "query", _c.INT),
        Parameter("updated_by", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("custom_action_read_page_answer", "CustomActionReadPageAnswer"),
)


def _get_kwargs(
    *,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    type_: Filters | Unset = UNSET,
    state: Filters | Unset = UNSET,
    position_in_blueprints: Filters | Unset = UNSET,
    position_in_device_settings: Filters | Unset = UNSET,
    created_by: int | str | Enum | Unset = UNSET,
    updated_by: int | str | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        ordering,
        name,
        type_,
        state,
        position_in_blueprints,
        position_in_device_settings,
        created_by,
        updated_by,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    type_: Filters | Unset = UNSET,
    state: Filters | Unset = UNSET,
    position_in_blueprints: Filters | Unset = UNSET,
    position_in_device_settings: Filters | Unset = UNSET,
    created_by: int | str | Enum | Unset = UNSET,
    updated_by: int | str | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CustomActionReadPageAnswer]:
    """Send what `CustomActionsApiGroup.list_custom_actions` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        ordering=ordering,
        name=name,
        type_=type_,
        state=state,
        position_in_blueprints=position_in_blueprints,
        position_in_device_settings=position_in_device_settings,
        created_by=created_by,
        updated_by=updated_by,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    type_: Filters | Unset = UNSET,
    state: Filters | Unset = UNSET,
    position_in_blueprints: Filters | Unset = UNSET,
    position_in_device_settings: Filters | Unset = UNSET,
    created_by: int | str | Enum | Unset = UNSET,
    updated_by: int | str | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CustomActionReadPageAnswer:
    """Send what `CustomActionsApiGroup.list_custom_actions` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        ordering=ordering,
        name=name,
        type_=type_,
        state=state,
        position_in_blueprints=position_in_blueprints,
        position_in_device_settings=position_in_device_settings,
        created_by=created_by,
        updated_by=updated_by,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
