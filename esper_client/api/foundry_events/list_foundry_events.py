# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.foundry_event_v1_page_answer import FoundryEventV1PageAnswer

OPERATION = Operation(
    "GET",
    "/v1/foundry/events/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("foundry_event_v1_page_answer", "FoundryEventV1PageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[FoundryEventV1PageAnswer]:
    """Send what `FoundryEventsGroup.list_foundry_events` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> FoundryEventV1PageAnswer:
    """Send what `FoundryEventsGroup.list_foundry_events` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
