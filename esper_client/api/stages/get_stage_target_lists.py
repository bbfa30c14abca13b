# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_stage_target_lists_type import GetStageTargetListsType
    from ...models.target_list_page_answer import TargetListPageAnswer

OPERATION = Operation(
    "GET",
    "/pipelines/v0/stages/{stage_id}/targetlists/",
    parameters=(
        Parameter("stage_id", "path", _c.STR, required=True),
        Parameter("type", "query", _c.Choice("get_stage_target_lists_type", "GetStageTargetListsType")),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("target_list_page_answer", "TargetListPageAnswer"),
)


def _get_kwargs(
    stage_id: str | int | UUID,
    *,
    type_: GetStageTargetListsType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_id,
        type_,
        limit,
        offset,
    )


async def asyncio_detailed(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    type_: GetStageTargetListsType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TargetListPageAnswer]:
    """Send what `StagesGroup.get_stage_target_lists` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        stage_id=stage_id,
        type_=type_,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    type_: GetStageTargetListsType | Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TargetListPageAnswer:
    """Send what `StagesGroup.get_stage_target_lists` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        stage_id=stage_id,
        type_=type_,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
