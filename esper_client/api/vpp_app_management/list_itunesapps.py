# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.itunes_app_info_v2_page_answer import ItunesAppInfoV2PageAnswer

OPERATION = Operation(
    "GET",
    "/v2/itunesapps",
    parameters=(
        Parameter("app_id", "query", _c.STR),
        Parameter("version_id", "query", _c.STR),
        Parameter("apple_app_id", "query", _c.STR),
        Parameter("country_code", "query", _c.STR),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("itunes_app_info_v2_page_answer", "ItunesAppInfoV2PageAnswer"),
)


def _get_kwargs(
    *,
    app_id: str | UUID | Enum | Unset = UNSET,
    version_id: str | UUID | Enum | Unset = UNSET,
    apple_app_id: Filter | Unset = UNSET,
    country_code: Filter | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        apple_app_id,
        country_code,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID | Enum | Unset = UNSET,
    version_id: str | UUID | Enum | Unset = UNSET,
    apple_app_id: Filter | Unset = UNSET,
    country_code: Filter | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ItunesAppInfoV2PageAnswer]:
    """Send what `VppAppManagementGroup.list_itunesapps` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        app_id=app_id,
        version_id=version_id,
        apple_app_id=apple_app_id,
        country_code=country_code,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    app_id: str | UUID | Enum | Unset = UNSET,
    version_id: str | UUID | Enum | Unset = UNSET,
    apple_app_id: Filter | Unset = UNSET,
    country_code: Filter | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ItunesAppInfoV2PageAnswer:
    """Send what `VppAppManagementGroup.list_itunesapps` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        apple_app_id=apple_app_id,
        country_code=country_code,
        offset=offset,
        client=client,
    )
    return response.parsed
