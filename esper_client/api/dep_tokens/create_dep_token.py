# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Any

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "POST",
    "/tenant/v0/deptokens/",
    answer="text",
    accept="text/plain, */*;q=0.1",
    body=_c.OBJECT,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: dict[str, Any] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any] | Unset = UNSET,
) -> Response[str]:
    """Send what `DepTokensGroup.create_dep_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any] | Unset = UNSET,
) -> str:
    """Send what `DepTokensGroup.create_dep_token` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
