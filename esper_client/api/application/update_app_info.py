# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product import GoogleProduct
    from ...models.update_app_info_request import UpdateAppInfoRequest

OPERATION = Operation(
    "PUT",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("product_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("google_product", "GoogleProduct"),
    may_be_empty=True,
    body=_c.Ref("update_app_info_request", "UpdateAppInfoRequest"),
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    body: UpdateAppInfoRequest | Unset = UNSET,
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
    body: UpdateAppInfoRequest | Unset = UNSET,
) -> Response[GoogleProduct | None]:
    """Send what `ApplicationGroup.update_app_info` documents through `client`; return the answer with its status and headers."""
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
    body: UpdateAppInfoRequest | Unset = UNSET,
) -> GoogleProduct | None:
    """Send what `ApplicationGroup.update_app_info` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        product_id=product_id,
        body=body,
        client=client,
    )
    return response.parsed
