from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
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
    application_name: str | Unset = UNSET,
    package_name: str | Unset = UNSET,
    package_name_exact: str | Unset = UNSET,
    has_uploaded_version: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    supported_sdk: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_hidden: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Unset = UNSET,
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
    application_name: str | Unset = UNSET,
    package_name: str | Unset = UNSET,
    package_name_exact: str | Unset = UNSET,
    has_uploaded_version: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    supported_sdk: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_hidden: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Unset = UNSET,
) -> Response[ApplicationV1Page]:
    """
    List applications.

    Returns a page of the company's applications in the v1 form. Filters cover application and package
    name, category, supported SDK, active and hidden flags and dates; is_hidden is false by default.

    `GET /v1/enterprise/{enterprise_id}/application/`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        application_name: Keeps only entries whose application has this name.
        package_name: Keeps only apps with this package name.
        package_name_exact: Keeps only the application whose package name is exactly this value.
        has_uploaded_version: Keeps only applications that have (`true`) or lack (`false`) an uploaded version.
        category: Keeps only applications of this category.
        supported_sdk: Android SDK level, as an integer, that returned applications have to support.
        is_active: Keeps only entries that are active (`true`) or inactive (`false`).
        is_hidden: Keeps only applications that are hidden (`true`) or shown (`false`). Default: false.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.
        without_download_url: Whether to leave out `download_url` of the latest versions. Not published.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    application_name: str | Unset = UNSET,
    package_name: str | Unset = UNSET,
    package_name_exact: str | Unset = UNSET,
    has_uploaded_version: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    supported_sdk: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_hidden: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    without_download_url: bool | Unset = UNSET,
) -> ApplicationV1Page:
    """
    List applications.

    Returns a page of the company's applications in the v1 form. Filters cover application and package
    name, category, supported SDK, active and hidden flags and dates; is_hidden is false by default.

    `GET /v1/enterprise/{enterprise_id}/application/`; documented errors: 401, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        client: What sends the request.
        application_name: Keeps only entries whose application has this name.
        package_name: Keeps only apps with this package name.
        package_name_exact: Keeps only the application whose package name is exactly this value.
        has_uploaded_version: Keeps only applications that have (`true`) or lack (`false`) an uploaded version.
        category: Keeps only applications of this category.
        supported_sdk: Android SDK level, as an integer, that returned applications have to support.
        is_active: Keeps only entries that are active (`true`) or inactive (`false`).
        is_hidden: Keeps only applications that are hidden (`true`) or shown (`false`). Default: false.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.
        without_download_url: Whether to leave out `download_url` of the latest versions. Not published.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
