# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.generate_download_url_request import GenerateDownloadUrlRequest
    from ...models.generate_download_url_response import GenerateDownloadUrlResponse

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/",
    parameters=(Parameter("enterprise_id", "path", _c.STR, required=True),),
    answer=_c.Ref("generate_download_url_response", "GenerateDownloadUrlResponse"),
    body=_c.Ref("generate_download_url_request", "GenerateDownloadUrlRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    body: GenerateDownloadUrlRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GenerateDownloadUrlRequest,
) -> Response[GenerateDownloadUrlResponse]:
    """Send what `ContentGroup.generate_download_url` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GenerateDownloadUrlRequest,
) -> GenerateDownloadUrlResponse:
    """Send what `ContentGroup.generate_download_url` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        body=body,
        client=client,
    )
    return response.parsed
