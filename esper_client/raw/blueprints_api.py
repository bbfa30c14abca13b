# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.blueprint_create import BlueprintCreate
    from ..models.blueprint_v2_answer import BlueprintV2Answer
    from ..models.blueprint_v2_page_answer import BlueprintV2PageAnswer
    from ..models.blueprint_v2_put import BlueprintV2Put

__all__ = ("RawBlueprintsApiGroup",)


class RawBlueprintsApiGroup(Group):
    """The operations of the group `blueprints_api`, with their answers as they came."""

    __slots__ = ()

    async def create_blueprint(
        self,
        body: BlueprintCreate | Unset = UNSET,
    ) -> Response[BlueprintV2Answer]:
        """Do what `BlueprintsApiGroup.create_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprints_api.create_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_blueprint(
        self,
        blueprint_id: str | int | UUID,
    ) -> Response[None]:
        """Do what `BlueprintsApiGroup.delete_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprints_api.delete_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_blueprint(
        self,
        blueprint_id: str | int | UUID,
    ) -> Response[BlueprintV2Answer]:
        """Do what `BlueprintsApiGroup.get_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprints_api.get_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_blueprint_version(
        self,
        blueprint_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> Response[BlueprintV2Answer]:
        """Do what `BlueprintsApiGroup.get_blueprint_version` documents; return the answer with status and headers."""
        from ..api.blueprints_api.get_blueprint_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_blueprint_versions(
        self,
        blueprint_id: str | int | UUID,
        *,
        ordering: Filter | Unset = UNSET,
        version_number: Filter | Unset = UNSET,
        publish: Filter | Unset = UNSET,
        settings_android_app_id: str | UUID | Enum | Unset = UNSET,
        settings_android_app_version_id: str | UUID | Enum | Unset = UNSET,
        settings_android_file_id: str | UUID | Enum | Unset = UNSET,
        settings_android_wifi_network_id: str | UUID | Enum | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[BlueprintV2PageAnswer]:
        """Do what `BlueprintsApiGroup.list_blueprint_versions` documents, for one page; return the answer with status and headers."""
        from ..api.blueprints_api.list_blueprint_versions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
            ordering=ordering,
            version_number=version_number,
            publish=publish,
            settings_android_app_id=settings_android_app_id,
            settings_android_app_version_id=settings_android_app_version_id,
            settings_android_file_id=settings_android_file_id,
            settings_android_wifi_network_id=settings_android_wifi_network_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_blueprints(
        self,
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
    ) -> Response[BlueprintV2PageAnswer]:
        """Do what `BlueprintsApiGroup.list_blueprints` documents, for one page; return the answer with status and headers."""
        from ..api.blueprints_api.list_blueprints import OPERATION, _get_kwargs

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
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_blueprint(
        self,
        blueprint_id: str | int | UUID,
        body: BlueprintV2Put,
    ) -> Response[BlueprintV2Answer]:
        """Do what `BlueprintsApiGroup.update_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprints_api.update_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
