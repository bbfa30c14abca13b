# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
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
        Parameter(
            "approval_status", "query", _c.Choice("app_version_approval_status", "AppVersionApprovalStatus")
        ),
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
    version_code: Filter | Unset = UNSET,
    build_number: Filter | Unset = UNSET,
    is_g_play: bool | Literal["true", "false"] | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Filter | Unset = UNSET,
    is_enabled: bool | Literal["true", "false"] | Unset = UNSET,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
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
    version_code: Filter | Unset = UNSET,
    build_number: Filter | Unset = UNSET,
    is_g_play: bool | Literal["true", "false"] | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Filter | Unset = UNSET,
    is_enabled: bool | Literal["true", "false"] | Unset = UNSET,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[AppVersionPage]:
    """Send what `ApplicationGroup.get_app_versions` documents through `client`; return the answer with its status and headers."""
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
    version_code: Filter | Unset = UNSET,
    build_number: Filter | Unset = UNSET,
    is_g_play: bool | Literal["true", "false"] | Unset = UNSET,
    approval_status: AppVersionApprovalStatus | Filter | Unset = UNSET,
    is_enabled: bool | Literal["true", "false"] | Unset = UNSET,
    is_default: bool | Literal["true", "false"] | Unset = UNSET,
    created_on_gt: Filter | Unset = UNSET,
    created_on_lt: Filter | Unset = UNSET,
    updated_on_gt: Filter | Unset = UNSET,
    updated_on_lt: Filter | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
) -> AppVersionPage:
    """Send what `ApplicationGroup.get_app_versions` documents through `client`; return one page, decoded."""
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
