# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.converge_command_page_answer import ConvergeCommandPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/converge/{id}/commands",
    parameters=(
        Parameter("id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("converge_command_page_answer", "ConvergeCommandPageAnswer"),
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        limit,
        offset,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ConvergeCommandPageAnswer]:
    """Send what `ConvergeCommandGroup.list_converge_commands` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ConvergeCommandPageAnswer:
    """Send what `ConvergeCommandGroup.list_converge_commands` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        id=id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
