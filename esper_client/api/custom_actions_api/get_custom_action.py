# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.custom_action_read_answer import CustomActionReadAnswer

OPERATION = Operation(
    "GET",
    "/v2/custom-actions/{custom_action_id}/",
    parameters=(Parameter("custom_action_id", "path", _c.STR, required=True),),
    answer=_c.Ref("custom_action_read_answer", "CustomActionReadAnswer"),
    inside=("content",),
)


def _get_kwargs(
    custom_action_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        custom_action_id,
    )


async def asyncio_detailed(
    custom_action_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[CustomActionReadAnswer]:
    """Send what `CustomActionsApiGroup.get_custom_action` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        custom_action_id=custom_action_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    custom_action_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> CustomActionReadAnswer:
    """Send what `CustomActionsApiGroup.get_custom_action` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        custom_action_id=custom_action_id,
        client=client,
    )
    return response.parsed
