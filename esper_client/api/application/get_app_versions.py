from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.app_version_approval_status import AppVersionApprovalStatus
    from ...models.app_version_page import AppVersionPage

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/application/{application_id}/version/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
        Parameter("version_code", "query", _c.STR),
        Parameter("build_number", "query", _c.STR),
        Parameter("is_g_play", "query", _c.BOOL),
        Parameter("approval_status", "query", _c.STR),
        Parameter("is_enabled", "query", _c.BOOL),
        Parameter("is_default", "query", _c.BOOL),
        Parameter("created_on_gt", "query", _c.STR),
        Parameter("created_on_lt", "query", _c.STR),
        Parameter("updated_on_gt", "query", _c.STR),
        Parameter("updated_on_lt", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("ordering", "query", _c.STR),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("app_version_page", "AppVersionPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    *,
    version_code: str | Unset = UNSET,
    build_number: str | Unset = UNSET,
    is_g_play: bool | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
        version_code,
        build_number,
        is_g_play,
        approval_status,
        is_enabled,
        is_default,
        created_on_gt,
        created_on_lt,
        updated_on_gt,
        updated_on_lt,
        limit,
        offset,
        ordering,
        legacy_format,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    version_code: str | Unset = UNSET,
    build_number: str | Unset = UNSET,
    is_g_play: bool | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> Response[AppVersionPage]:
    """
    List application versions.

    Returns a page of the versions of one application. Filters cover version code, build number,
    approval status, the enabled and default flags, Google Play origin and dates.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/`; documented errors: 401,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        client: What sends the request.
        version_code: Keeps only versions with this version code.
        build_number: Keeps only versions with this build number.
        is_g_play: Keeps only versions that come from Google Play (`true`) or from elsewhere (`false`).
        approval_status: Approval state of the application version.
        is_enabled: Keeps only versions that are enabled (`true`) or disabled (`false`).
        is_default: Keeps only entries that are (`true`) or are not (`false`) the default.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.
        ordering: Field to sort the versions by, such as `installed_count`; put `-` in front for
            descending order.
        legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
            it carries `version_name` and `version_code` instead. Not published here.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_code=version_code,
        build_number=build_number,
        is_g_play=is_g_play,
        approval_status=approval_status,
        is_enabled=is_enabled,
        is_default=is_default,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
        ordering=ordering,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    version_code: str | Unset = UNSET,
    build_number: str | Unset = UNSET,
    is_g_play: bool | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    created_on_gt: str | Unset = UNSET,
    created_on_lt: str | Unset = UNSET,
    updated_on_gt: str | Unset = UNSET,
    updated_on_lt: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> AppVersionPage:
    """
    List application versions.

    Returns a page of the versions of one application. Filters cover version code, build number,
    approval status, the enabled and default flags, Google Play origin and dates.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/`; documented errors: 401,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        client: What sends the request.
        version_code: Keeps only versions with this version code.
        build_number: Keeps only versions with this build number.
        is_g_play: Keeps only versions that come from Google Play (`true`) or from elsewhere (`false`).
        approval_status: Approval state of the application version.
        is_enabled: Keeps only versions that are enabled (`true`) or disabled (`false`).
        is_default: Keeps only entries that are (`true`) or are not (`false`) the default.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        updated_on_gt: Keeps only entries last changed after this RFC 3339 timestamp.
        updated_on_lt: Keeps only entries last changed before this RFC 3339 timestamp.
        limit: Largest number of entries to return on one page. Default: 20.
        offset: Number of entries to skip before the first one that is returned. Default: 0.
        ordering: Field to sort the versions by, such as `installed_count`; put `-` in front for
            descending order.
        legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
            it carries `version_name` and `version_code` instead. Not published here.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_code=version_code,
        build_number=build_number,
        is_g_play=is_g_play,
        approval_status=approval_status,
        is_enabled=is_enabled,
        is_default=is_default,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        updated_on_gt=updated_on_gt,
        updated_on_lt=updated_on_lt,
        limit=limit,
        offset=offset,
        ordering=ordering,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
