# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_dep_token_content_answer import GetDepTokenContentAnswer
    from ...models.upload_dep_token_request import UploadDepTokenRequest

OPERATION = Operation(
    "PUT",
    "/tenant/v0/deptokens/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("get_dep_token_content_answer", "GetDepTokenContentAnswer"),
    inside=("content",),
    body=_c.Ref("upload_dep_token_request", "UploadDepTokenRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    body: UploadDepTokenRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        body=body,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadDepTokenRequest,
) -> Response[GetDepTokenContentAnswer]:
    """Send what `DepTokensGroup.upload_dep_token` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UploadDepTokenRequest,
) -> GetDepTokenContentAnswer:
    """Send what `DepTokensGroup.upload_dep_token` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        id=id,
        body=body,
        client=client,
    )
    return response.parsed
