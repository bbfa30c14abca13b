# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.application_v1_page import ApplicationV1Page

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/application/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_name", "query", _c.STR),
        Parameter("package_name", "query", _c.STR),
        Parameter("package_name_exact", "query", _c.STR),
        Parameter("has_uploaded_version", "query", _c.BOOL),
        Parameter("category", "query", _c.STR),
        Parameter("supported_sdk", "query", _c.INT),
        Parameter("is_active", "query", _c.BOOL),
        Parameter("is_hidden", "query", _c.BOOL),
        Parameter("created_on_gt", "query", _c.STR),
        Parameter("created_on_lt", "query", _c.STR),
        Parameter("updated_on_gt", "query", _c.STR),
        Parameter("updated_on_lt", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("without_download_url", "query", _c.BOOL),
    ),
    answer=_c.Ref("application_v1_page", "ApplicationV1Page"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    *,
    application_name: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    package_name_exact: Filter | Unset = UNSET,
    has_uploaded_version: bool | Literal["true", "false"] | Unset = UNSET,
    category: Filter | Unset = UNSET,
    supported_sdk: int | str | Enum | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    is_hidden: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_name,
        package_name,
        package_name_exact,
        has_uploaded_version,
        category,
        supported_sdk,
        is_active,
        is_hidden,
        created_on_gt,
        created_on_lt,
        updated_on_gt,
        updated_on_lt,
        limit,
        offset,
        without_download_url,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    application_name: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    package_name_exact: Filter | Unset = UNSET,
    has_uploaded_version: bool | Literal["true", "false"] | Unset = UNSET,
    category: Filter | Unset = UNSET,
    supported_sdk: int | str | Enum | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    is_hidden: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[ApplicationV1Page]:
    """Send what `ApplicationV1Group.get_all_applications_v1` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        application_name=application_name,
        package_name=package_name,
        package_name_exact=package_name_exact,
        has_uploaded_version=has_uploaded_version,
        category=category,
        supported_sdk=supported_sdk,
        is_active=is_active,
        is_hidden=is_hidden,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
        without_download_url=without_download_url,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    application_name: Filter | Unset = UNSET,
    package_name: Filter | Unset = UNSET,
    package_name_exact: Filter | Unset = UNSET,
    has_uploaded_version: bool | Literal["true", "false"] | Unset = UNSET,
    category: Filter | Unset = UNSET,
    supported_sdk: int | str | Enum | Unset = UNSET,
    is_active: bool | Literal["true", "false"] | Unset = UNSET,
    is_hidden: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Literal["true", "false"] | Unset = UNSET,
) -> ApplicationV1Page:
    """Send what `ApplicationV1Group.get_all_applications_v1` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        application_name=application_name,
        package_name=package_name,
        package_name_exact=package_name_exact,
        has_uploaded_version=has_uploaded_version,
        category=category,
        supported_sdk=supported_sdk,
        is_active=is_active,
        is_hidden=is_hidden,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
        without_download_url=without_download_url,
        client=client,
    )
    return response.parsed
