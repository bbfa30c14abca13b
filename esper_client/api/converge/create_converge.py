# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.converge_answer import ConvergeAnswer
    from ...models.converge_create import ConvergeCreate

OPERATION = Operation(
    "POST",
    "/v2/converge",
    answer=_c.Ref("converge_answer", "ConvergeAnswer"),
    inside=("content",),
    body=_c.Ref("converge_create", "ConvergeCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: ConvergeCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ConvergeCreate,
) -> Response[ConvergeAnswer]:
    """Send what `ConvergeGroup.create_converge` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ConvergeCreate,
) -> ConvergeAnswer:
    """Send what `ConvergeGroup.create_converge` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
