# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.custom_action_create import CustomActionCreate
    from ...models.custom_action_read_answer import CustomActionReadAnswer

OPERATION = Operation(
    "POST",
    "/v2/custom-actions/",
    answer=_c.Ref("custom_action_read_answer", "CustomActionReadAnswer"),
    inside=("content",),
    body=_c.Ref("custom_action_create", "CustomActionCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CustomActionCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CustomActionCreate,
) -> Response[CustomActionReadAnswer]:
    """Send what `CustomActionsApiGroup.create_custom_action` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CustomActionCreate,
) -> CustomActionReadAnswer:
    """Send what `CustomActionsApiGroup.create_custom_action` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
