from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.custom_action_read_page_answer import CustomActionReadPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/custom-actions/",
    parameters=(
        Parameter("ordering", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("type", "query", _c.STR),
        Parameter("state", "query", _c.STR),
        Parameter("position_in_blueprints", "query", _c.STR),
        Parameter("position_in_device_settings", "query", _c.STR),
        Parameter("created_by", "query", _c.INT),
        Parameter("updated_by", "query", _c.INT),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("custom_action_read_page_answer", "CustomActionReadPageAnswer"),
)


def _get_kwargs(
    *,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    state: str | Unset = UNSET,
    position_in_blueprints: str | Unset = UNSET,
    position_in_device_settings: str | Unset = UNSET,
    created_by: int | Unset = UNSET,
    updated_by: int | Unset = UNSET,
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
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    state: str | Unset = UNSET,
    position_in_blueprints: str | Unset = UNSET,
    position_in_device_settings: str | Unset = UNSET,
    created_by: int | Unset = UNSET,
    updated_by: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[CustomActionReadPageAnswer]:
    """
    List custom actions.

    Returns a page of custom actions; limit runs from 1 to 100 and is 10 by default. The filters for
    type, state and position take several values separated by commas.

    `GET /v2/custom-actions/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        name: Keeps only entries with this name.
        type_: Comma-separated kinds of control to keep: `button`, `toggle`, `radio`, `dropdown`.
        state: Comma-separated states of custom actions to keep: `draft`, `active`, `inactive`.
        position_in_blueprints: Comma-separated blueprint sections; custom actions shown in any of them are returned.
        position_in_device_settings: Comma-separated places in the device settings; custom actions shown in any of them are
            returned.
        created_by: Keeps only custom actions created by the user with this integer id.
        updated_by: Keeps only entries last changed by the user with this integer id.
        limit: Largest number of custom actions to return on one page, from 1 to 100. Default: 10. At
            least 1. At most 100.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    state: str | Unset = UNSET,
    position_in_blueprints: str | Unset = UNSET,
    position_in_device_settings: str | Unset = UNSET,
    created_by: int | Unset = UNSET,
    updated_by: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> CustomActionReadPageAnswer:
    """
    List custom actions.

    Returns a page of custom actions; limit runs from 1 to 100 and is 10 by default. The filters for
    type, state and position take several values separated by commas.

    `GET /v2/custom-actions/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        name: Keeps only entries with this name.
        type_: Comma-separated kinds of control to keep: `button`, `toggle`, `radio`, `dropdown`.
        state: Comma-separated states of custom actions to keep: `draft`, `active`, `inactive`.
        position_in_blueprints: Comma-separated blueprint sections; custom actions shown in any of them are returned.
        position_in_device_settings: Comma-separated places in the device settings; custom actions shown in any of them are
            returned.
        created_by: Keeps only custom actions created by the user with this integer id.
        updated_by: Keeps only entries last changed by the user with this integer id.
        limit: Largest number of custom actions to return on one page, from 1 to 100. Default: 10. At
            least 1. At most 100.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
