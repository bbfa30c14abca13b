# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.app_upload_request_body import AppUploadRequestBody
    from ..models.app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from ..models.artifact_mutation_response_answer import ArtifactMutationResponseAnswer
    from ..models.create_version_artifact_request import CreateVersionArtifactRequest
    from ..models.tenant_app_answer import TenantAppAnswer
    from ..models.tenant_app_page_answer import TenantAppPageAnswer
    from ..models.tenant_app_upload_response_answer import TenantAppUploadResponseAnswer
    from ..models.tenant_app_version_answer import TenantAppVersionAnswer
    from ..models.tenant_app_version_detail_answer import TenantAppVersionDetailAnswer
    from ..models.tenant_app_version_page_answer import TenantAppVersionPageAnswer
    from ..models.update_tenant_app_version_request import UpdateTenantAppVersionRequest

__all__ = ("RawTenantAppsGroup",)


class RawTenantAppsGroup(Group):
    """The operations of the group `tenant_apps`, with their answers as they came."""

    __slots__ = ()

    async def create_tenant_app(
        self,
        body: AppUploadRequestBody,
    ) -> Response[TenantAppUploadResponseAnswer]:
        """Do what `TenantAppsGroup.create_tenant_app` documents; return the answer with status and headers."""
        from ..api.tenant_apps.create_tenant_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_version_artifact(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        body: CreateVersionArtifactRequest,
    ) -> Response[ArtifactMutationResponseAnswer]:
        """Do what `TenantAppsGroup.create_version_artifact` documents; return the answer with status and headers."""
        from ..api.tenant_apps.create_version_artifact import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> Response[TenantAppVersionAnswer]:
        """Do what `TenantAppsGroup.delete_tenant_app_version` documents; return the answer with status and headers."""
        from ..api.tenant_apps.delete_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_version_artifact(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        artifact_id: str | int | UUID,
    ) -> Response[ArtifactMutationResponseAnswer]:
        """Do what `TenantAppsGroup.delete_version_artifact` documents; return the answer with status and headers."""
        from ..api.tenant_apps.delete_version_artifact import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            artifact_id=artifact_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tenant_app(
        self,
        app_id: str | int | UUID,
    ) -> Response[TenantAppAnswer]:
        """Do what `TenantAppsGroup.get_tenant_app` documents; return the answer with status and headers."""
        from ..api.tenant_apps.get_tenant_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[TenantAppVersionDetailAnswer]:
        """Do what `TenantAppsGroup.get_tenant_app_version` documents; return the answer with status and headers."""
        from ..api.tenant_apps.get_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            legacy_format=legacy_format,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_tenant_app_versions(
        self,
        app_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        app_name: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[TenantAppVersionPageAnswer]:
        """Do what `TenantAppsGroup.list_tenant_app_versions` documents, for one page; return the answer with status and headers."""
        from ..api.tenant_apps.list_tenant_app_versions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            limit=limit,
            offset=offset,
            app_name=app_name,
            legacy_format=legacy_format,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_tenant_apps(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        platform: AppUploadRequestBodyPlatform | Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        app_name: Filter | Unset = UNSET,
    ) -> Response[TenantAppPageAnswer]:
        """Do what `TenantAppsGroup.list_tenant_apps` documents, for one page; return the answer with status and headers."""
        from ..api.tenant_apps.list_tenant_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            platform=platform,
            package_name=package_name,
            app_name=app_name,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        body: UpdateTenantAppVersionRequest,
    ) -> Response[TenantAppVersionAnswer]:
        """Do what `TenantAppsGroup.update_tenant_app_version` documents; return the answer with status and headers."""
        from ..api.tenant_apps.update_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
