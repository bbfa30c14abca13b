# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product_patched import GoogleProductPatched
    from ...models.patch_app_info_request import PatchAppInfoRequest

OPERATION = Operation(
    "PATCH",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("product_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("google_product_patched", "GoogleProductPatched"),
    may_be_empty=True,
    body=_c.Ref("patch_app_info_request", "PatchAppInfoRequest"),
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    body: PatchAppInfoRequest | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        product_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PatchAppInfoRequest | Unset = UNSET,
) -> Response[GoogleProductPatched | None]:
    """Send what `ApplicationGroup.patch_app_info` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        product_id=product_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PatchAppInfoRequest | Unset = UNSET,
) -> GoogleProductPatched | None:
    """Send what `ApplicationGroup.patch_app_info` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        product_id=product_id,
        body=body,
        client=client,
    )
    return response.parsed
