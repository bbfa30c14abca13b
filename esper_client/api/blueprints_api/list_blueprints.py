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
    from ...models.blueprint_v2_page_answer import BlueprintV2PageAnswer

OPERATION = Operation(
    "GET",
    "/v2/blueprints/",
    parameters=(
        Parameter("ordering", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("name_exact", "query", _c.STR),
        Parameter("settings__android__app_id", "query", _c.STR),
        Parameter("settings__android__app_version_id", "query", _c.STR),
        Parameter("settings__ios__app_id", "query", _c.STR),
        Parameter("settings__ios__app_version_id", "query", _c.STR),
        Parameter("settings__windows__app_id", "query", _c.STR),
        Parameter("settings__windows__app_version_id", "query", _c.STR),
        Parameter("settings__android__file_id", "query", _c.STR),
        Parameter("settings__android__wifi_network_id", "query", _c.STR),
        Parameter("settings__ios__provisioning_profile_id", "query", _c.STR),
        Parameter("settings__ios__provisioning_profile_version_id", "query", _c.STR),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("blueprint_v2_page_answer", "BlueprintV2PageAnswer"),
)


def _get_kwargs(
    *,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    name_exact: Filter | Unset = UNSET,
    settings_android_app_id: str | UUID | Enum | Unset = UNSET,
    settings_android_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_android_file_id: str | UUID | Enum | Unset = UNSET,
    settings_android_wifi_network_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_version_id: str | UUID | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        ordering,
        name,
        name_exact,
        settings_android_app_id,
        settings_android_app_version_id,
        settings_ios_app_id,
        settings_ios_app_version_id,
        settings_windows_app_id,
        settings_windows_app_version_id,
        settings_android_file_id,
        settings_android_wifi_network_id,
        settings_ios_provisioning_profile_id,
        settings_ios_provisioning_profile_version_id,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    name_exact: Filter | Unset = UNSET,
    settings_android_app_id: str | UUID | Enum | Unset = UNSET,
    settings_android_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_android_file_id: str | UUID | Enum | Unset = UNSET,
    settings_android_wifi_network_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_version_id: str | UUID | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[BlueprintV2PageAnswer]:
    """Send what `BlueprintsApiGroup.list_blueprints` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        ordering=ordering,
        name=name,
        name_exact=name_exact,
        settings_android_app_id=settings_android_app_id,
        settings_android_app_version_id=settings_android_app_version_id,
        settings_ios_app_id=settings_ios_app_id,
        settings_ios_app_version_id=settings_ios_app_version_id,
        settings_windows_app_id=settings_windows_app_id,
        settings_windows_app_version_id=settings_windows_app_version_id,
        settings_android_file_id=settings_android_file_id,
        settings_android_wifi_network_id=settings_android_wifi_network_id,
        settings_ios_provisioning_profile_id=settings_ios_provisioning_profile_id,
        settings_ios_provisioning_profile_version_id=settings_ios_provisioning_profile_version_id,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    ordering: Filter | Unset = UNSET,
    name: Filter | Unset = UNSET,
    name_exact: Filter | Unset = UNSET,
    settings_android_app_id: str | UUID | Enum | Unset = UNSET,
    settings_android_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_id: str | UUID | Enum | Unset = UNSET,
    settings_windows_app_version_id: str | UUID | Enum | Unset = UNSET,
    settings_android_file_id: str | UUID | Enum | Unset = UNSET,
    settings_android_wifi_network_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_id: str | UUID | Enum | Unset = UNSET,
    settings_ios_provisioning_profile_version_id: str | UUID | Enum | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> BlueprintV2PageAnswer:
    """Send what `BlueprintsApiGroup.list_blueprints` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        ordering=ordering,
        name=name,
        name_exact=name_exact,
        settings_android_app_id=settings_android_app_id,
        settings_android_app_version_id=settings_android_app_version_id,
        settings_ios_app_id=settings_ios_app_id,
        settings_ios_app_version_id=settings_ios_app_version_id,
        settings_windows_app_id=settings_windows_app_id,
        settings_windows_app_version_id=settings_windows_app_version_id,
        settings_android_file_id=settings_android_file_id,
        settings_android_wifi_network_id=settings_android_wifi_network_id,
        settings_ios_provisioning_profile_id=settings_ios_provisioning_profile_id,
        settings_ios_provisioning_profile_version_id=settings_ios_provisioning_profile_version_id,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
