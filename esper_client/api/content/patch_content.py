# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.content import Content
    from ...models.patch_content_request import PatchContentRequest

OPERATION = Operation(
    "PATCH",
    "/v0/enterprise/{enterprise_id}/content/{content_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("content_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("content", "Content"),
    body=_c.Ref("patch_content_request", "PatchContentRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    content_id: str | int | UUID,
    *,
    body: PatchContentRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        content_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    content_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PatchContentRequest,
) -> Response[Content]:
    """Send what `ContentGroup.patch_content` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        content_id=content_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    content_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PatchContentRequest,
) -> Content:
    """Send what `ContentGroup.patch_content` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        content_id=content_id,
        body=body,
        client=client,
    )
    return response.parsed
