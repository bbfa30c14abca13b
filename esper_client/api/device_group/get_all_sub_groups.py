from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.device_sub_group_answer import DeviceSubGroupAnswer

OPERATION = Operation(
    "GET",
    "/v2/subgroups",
    parameters=(
        Parameter("parent_group_ids", "query", _c.STR, required=True),
        Parameter("immediate", "query", _c.BOOL),
    ),
    answer=_c.Ref("device_sub_group_answer", "DeviceSubGroupAnswer"),
)


def _get_kwargs(
    *,
    parent_group_ids: str,
    immediate: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        parent_group_ids,
        immediate,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    parent_group_ids: str,
    immediate: bool | Unset = UNSET,
) -> Response[DeviceSubGroupAnswer]:
    """
    List subgroups of groups.

    Returns the ids of the groups below one or more parent groups. Parent ids are given as one
    comma-separated string in parent_group_ids, which is required; immediate concerns the restriction to
    direct children.

    `GET /v2/subgroups`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        parent_group_ids: Comma-separated UUIDs of the groups whose subgroups are wanted.
        immediate: Limits the answer to direct children of the parent groups when `true`.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        parent_group_ids=parent_group_ids,
        immediate=immediate,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    parent_group_ids: str,
    immediate: bool | Unset = UNSET,
) -> DeviceSubGroupAnswer:
    """
    List subgroups of groups.

    Returns the ids of the groups below one or more parent groups. Parent ids are given as one
    comma-separated string in parent_group_ids, which is required; immediate concerns the restriction to
    direct children.

    `GET /v2/subgroups`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        parent_group_ids: Comma-separated UUIDs of the groups whose subgroups are wanted.
        immediate: Limits the answer to direct children of the parent groups when `true`.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        parent_group_ids=parent_group_ids,
        immediate=immediate,
        client=client,
    )
    return response.parsed
