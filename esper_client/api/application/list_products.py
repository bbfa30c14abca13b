# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product_install_page import GoogleProductInstallPage

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("product_id", "path", _c.STR, required=True),
        Parameter("google_product", "query", _c.STR),
        Parameter("google_device", "query", _c.STR),
        Parameter("install_state", "query", _c.STR),
        Parameter("version_code", "query", _c.STR),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
        Parameter("is_active", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("google_product_install_page", "GoogleProductInstallPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    google_product: Filter | Unset = UNSET,
    google_device: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        product_id,
        google_product,
        google_device,
        install_state,
        version_code,
        created_on_gt,
        created_on_lt,
        is_active,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    google_product: Filter | Unset = UNSET,
    google_device: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[GoogleProductInstallPage]:
    """Send what `ApplicationGroup.list_products` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        product_id=product_id,
        google_product=google_product,
        google_device=google_device,
        install_state=install_state,
        version_code=version_code,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        is_active=is_active,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    google_product: Filter | Unset = UNSET,
    google_device: Filter | Unset = UNSET,
    install_state: Filter | Unset = UNSET,
    version_code: Filter | Unset = UNSET,
    created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
    created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> GoogleProductInstallPage:
    """Send what `ApplicationGroup.list_products` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        product_id=product_id,
        google_product=google_product,
        google_device=google_device,
        install_state=install_state,
        version_code=version_code,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        is_active=is_active,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
