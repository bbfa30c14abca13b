# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient

OPERATION = Operation(
    "DELETE",
    "/user/{user_id}/",
    parameters=(Parameter("user_id", "path", _c.INT, required=True),),
    answer=None,
)


def _get_kwargs(
    user_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        user_id,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    user_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Send what `UserDeprecatedGroup.delete_user` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        user_id=user_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    user_id: str | int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Send what `UserDeprecatedGroup.delete_user` documents through `client`; return nothing."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        user_id=user_id,
    )
    response: Response[None] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
