# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.blueprint_v2_answer import BlueprintV2Answer

OPERATION = Operation(
    "GET",
    "/v2/blueprints/{blueprint_id}/",
    parameters=(Parameter("blueprint_id", "path", _c.STR, required=True),),
    answer=_c.Ref("blueprint_v2_answer", "BlueprintV2Answer"),
    inside=("content",),
)


def _get_kwargs(
    blueprint_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        blueprint_id,
    )


async def asyncio_detailed(
    blueprint_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[BlueprintV2Answer]:
    """Send what `BlueprintsApiGroup.get_blueprint` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        blueprint_id=blueprint_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    blueprint_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> BlueprintV2Answer:
    """Send what `BlueprintsApiGroup.get_blueprint` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        blueprint_id=blueprint_id,
        client=client,
    )
    return response.parsed
