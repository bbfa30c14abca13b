# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.platform_script_answer import PlatformScriptAnswer

OPERATION = Operation(
    "GET",
    "/v2/scripts/{script_id}/",
    parameters=(Parameter("script_id", "path", _c.STR, required=True),),
    answer=_c.Ref("platform_script_answer", "PlatformScriptAnswer"),
    inside=("content",),
)


def _get_kwargs(
    script_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        script_id,
    )


async def asyncio_detailed(
    script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PlatformScriptAnswer]:
    """Send what `CustomActionsApiGroup.get_script` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        script_id=script_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PlatformScriptAnswer:
    """Send what `CustomActionsApiGroup.get_script` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        script_id=script_id,
        client=client,
    )
    return response.parsed
