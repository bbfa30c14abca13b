# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filters, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.converge_page_answer import ConvergePageAnswer

OPERATION = Operation(
    "GET",
    "/v2/converge",
    parameters=(
        Parameter("device_ids", "query", _c.STR, style="comma"),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("converge_page_answer", "ConvergePageAnswer"),
)


def _get_kwargs(
    *,
    device_ids: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_ids,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    device_ids: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ConvergePageAnswer]:
    """Send what `ConvergeGroup.list_converges` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_ids=device_ids,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    device_ids: Filters | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ConvergePageAnswer:
    """Send what `ConvergeGroup.list_converges` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        device_ids=device_ids,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
