# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.blueprint_create import BlueprintCreate
    from ...models.blueprint_v2_answer import BlueprintV2Answer

OPERATION = Operation(
    "POST",
    "/v2/blueprints/",
    answer=_c.Ref("blueprint_v2_answer", "BlueprintV2Answer"),
    inside=("content",),
    body=_c.Ref("blueprint_create", "BlueprintCreate"),
    body_kind="json",
)


def _get_kwargs(
    *,
    body: BlueprintCreate | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: BlueprintCreate | Unset = UNSET,
) -> Response[BlueprintV2Answer]:
    """Send what `BlueprintsApiGroup.create_blueprint` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: BlueprintCreate | Unset = UNSET,
) -> BlueprintV2Answer:
    """Send what `BlueprintsApiGroup.create_blueprint` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
