# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product_page import GoogleProductPage

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("google_product_id", "query", _c.STR),
        Parameter("package_name", "query", _c.STR),
        Parameter("created_on", "query", _c.DATETIME),
        Parameter("updated_on", "query", _c.DATETIME),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("google_product_page", "GoogleProductPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    google_product_id: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    created_on: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on: dt.datetime | dt.date | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        google_product_id,
        package_name,
        created_on,
        updated_on,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
    google_product_id: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    created_on: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on: dt.datetime | dt.date | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[GoogleProductPage]:
    """Send what `ApplicationGroup.get_google_apps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        google_product_id=google_product_id,
        package_name=package_name,
        created_on=created_on,
        updated_on=updated_on,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
    google_product_id: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    created_on: dt.datetime | dt.date | str | Unset = UNSET,
    updated_on: dt.datetime | dt.date | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> GoogleProductPage:
    """Send what `ApplicationGroup.get_google_apps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        google_product_id=google_product_id,
        package_name=package_name,
        created_on=created_on,
        updated_on=updated_on,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
