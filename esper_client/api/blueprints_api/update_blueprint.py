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
    from ...models.blueprint_v2_put import BlueprintV2Put

OPERATION = Operation(
    "PUT",
    "/v2/blueprints/{blueprint_id}/",
    parameters=(Parameter("blueprint_id", "path", _c.STR, required=True),),
    answer=_c.Ref("blueprint_v2_answer", "BlueprintV2Answer"),
    inside=("content",),
    body=_c.Ref("blueprint_v2_put", "BlueprintV2Put"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    blueprint_id: str | int | UUID,
    *,
    body: BlueprintV2Put,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        blueprint_id,
        body=body,
    )


async def asyncio_detailed(
    blueprint_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: BlueprintV2Put,
) -> Response[BlueprintV2Answer]:
    """Send what `BlueprintsApiGroup.update_blueprint` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        blueprint_id=blueprint_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    blueprint_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: BlueprintV2Put,
) -> BlueprintV2Answer:
    """Send what `BlueprintsApiGroup.update_blueprint` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        blueprint_id=blueprint_id,
        body=body,
        client=client,
    )
    return response.parsed
