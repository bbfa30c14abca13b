# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.device_sub_group_answer import DeviceSubGroupAnswer

OPERATION = Operation(
    "GET",
    "/v2/subgroups",
    parameters=(
        Parameter("parent_group_ids", "query", _c.STR, required=True, style="comma"),
        Parameter("immediate", "query", _c.BOOL),
    ),
    answer=_c.Ref("device_sub_group_answer", "DeviceSubGroupAnswer"),
    inside=("content",),
)


def _get_kwargs(
    *,
    parent_group_ids: Filters,
    immediate: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        parent_group_ids,
        immediate,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    parent_group_ids: Filters,
    immediate: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[DeviceSubGroupAnswer]:
    """Send what `DeviceGroupGroup.get_all_sub_groups` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        parent_group_ids=parent_group_ids,
        immediate=immediate,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    parent_group_ids: Filters,
    immediate: bool | Literal["true", "false"] | Unset = UNSET,
) -> DeviceSubGroupAnswer:
    """Send what `DeviceGroupGroup.get_all_sub_groups` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        parent_group_ids=parent_group_ids,
        immediate=immediate,
        client=client,
    )
    return response.parsed
