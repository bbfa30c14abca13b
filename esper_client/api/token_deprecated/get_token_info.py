# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.token_info_v1 import TokenInfoV1

OPERATION = Operation(
    "GET",
    "/v1/token-info/",
    answer=_c.Ref("token_info_v1", "TokenInfoV1"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


@deprecated("Deprecated by the vendor: use `user.user_info` instead")
async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[TokenInfoV1]:
    """Send what `TokenDeprecatedGroup.get_token_info` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: use `user.user_info` instead")
async def asyncio(
    *,
    client: AuthenticatedClient,
) -> TokenInfoV1:
    """Send what `TokenDeprecatedGroup.get_token_info` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs()
    response: Response[TokenInfoV1] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
