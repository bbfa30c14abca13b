# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.app_upload_request_body import AppUploadRequestBody
    from ...models.app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from ...models.artifact_mutation_response import ArtifactMutationResponse
    from ...models.create_version_artifact_request import CreateVersionArtifactRequest
    from ...models.tenant_app import TenantApp
    from ...models.tenant_app_upload_response import TenantAppUploadResponse
    from ...models.tenant_app_version import TenantAppVersion
    from ...models.tenant_app_version_detail import TenantAppVersionDetail
    from ...models.update_tenant_app_version_request import UpdateTenantAppVersionRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TenantAppsGroup",)


class TenantAppsGroup(Group):
    """
    Apps uploaded by the tenant for Apple and Windows devices, with their versions and artifacts.
    """

    __slots__ = ()

    async def create_tenant_app(
        self,
        body: AppUploadRequestBody,
    ) -> TenantAppUploadResponse:
        """
        Upload a tenant app.

        Uploads an app for Apple or Windows devices as multipart form data, with the package in the field
        file. The answer gives the ids of the app and of the version created.

        `POST /v2/tenant-apps`; documented errors: 400, 401, 403, 500.

        Args:
            body: App package to upload and the platform it is made for.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_tenant_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: TenantAppUploadResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_version_artifact(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        body: CreateVersionArtifactRequest,
    ) -> ArtifactMutationResponse:
        """
        Upload an artifact of a tenant app version.

        Adds a UWP dependency or UWP certificate to an app version. The form needs artifact_type and the
        file itself in the field file; the stored artifact and its metadata are returned.

        `POST /v2/tenant-apps/{appId}/versions/{versionId}/artifacts`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            app_id: UUID of the app.
            version_id: UUID of the app version.
            body: Fields: `artifact_type`, `file`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_version_artifact import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            body=body,
        )
        answer: ArtifactMutationResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> TenantAppVersion | None:
        """
        Delete a tenant app version.

        Removes a version of a tenant app. The answer is 200 with the deleted version.

        `DELETE /v2/tenant-apps/{appId}/versions/{versionId}`; documented errors: 401, 403, 404, 500.

        Args:
            app_id: UUID of the app.
            version_id: UUID of the app version.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
        )
        answer: TenantAppVersion | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_version_artifact(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        artifact_id: str | int | UUID,
    ) -> ArtifactMutationResponse | None:
        """
        Delete an artifact of a tenant app version.

        Removes an artifact from a version of a tenant app and answers 200 with the removed artifact.

        `DELETE /v2/tenant-apps/{appId}/versions/{versionId}/artifacts/{artifactId}`; documented errors:
        401, 403, 404, 500.

        Args:
            app_id: UUID of the app.
            version_id: UUID of the app version.
            artifact_id: UUID of the artifact that is attached to the app version.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_version_artifact import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            artifact_id=artifact_id,
        )
        answer: ArtifactMutationResponse | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_tenant_app(
        self,
        app_id: str | int | UUID,
    ) -> TenantApp:
        """
        Get a tenant app.

        Returns one tenant app with its platform and package name.

        `GET /v2/tenant-apps/{appId}`; documented errors: 401, 404, 500.

        Args:
            app_id: UUID of the app.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_tenant_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        answer: TenantApp = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> TenantAppVersionDetail:
        """
        Get a tenant app version.

        Returns one version of a tenant app, including its download address and SHA-256 hash. With
        legacy_format=false it shows version_name and version_code in place of build_number.

        `GET /v2/tenant-apps/{appId}/versions/{versionId}`; documented errors: 400, 401, 404, 500.

        Args:
            app_id: UUID of the app.
            version_id: UUID of the app version.
            legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
                and `version_code` when `false`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            legacy_format=legacy_format,
        )
        answer: TenantAppVersionDetail = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_tenant_app_versions(
        self,
        app_id: str | int | UUID,
        *,
        app_name: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TenantAppVersion]:
        """
        List the versions of a tenant app.

        Returns a page of the versions of a tenant app. By default a version shows build_number; send
        legacy_format=false to get version_name and version_code.

        `GET /v2/tenant-apps/{appId}/versions`; documented errors: 400, 401, 404, 500.

        Args:
            app_id: UUID of the app.
            app_name: Keeps only apps with this name.
            legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
                and `version_code` when `false`. Default: true.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_tenant_app_versions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                app_id=app_id,
                app_name=app_name,
                legacy_format=legacy_format,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/tenant-apps/{appId}/versions",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    def list_tenant_apps(
        self,
        *,
        platform: AppUploadRequestBodyPlatform | Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        app_name: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TenantApp]:
        """
        List tenant apps.

        Returns a page of the Apple and Windows apps uploaded by the tenant. Filters cover platform, package
        name and app name.

        `GET /v2/tenant-apps`; documented errors: 400, 401, 500.

        Args:
            platform: Platform family of the object.
            package_name: Keeps only apps with this package name.
            app_name: Keeps only apps with this name.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_tenant_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                platform=platform,
                package_name=package_name,
                app_name=app_name,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/tenant-apps",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def update_tenant_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
        body: UpdateTenantAppVersionRequest,
    ) -> TenantAppVersion:
        """
        Update a tenant app version.

        Changes the description of a tenant app version and returns the version.

        `PUT /v2/tenant-apps/{appId}/versions/{versionId}`; documented errors: 400, 401, 403, 404, 500.

        Args:
            app_id: UUID of the app.
            version_id: UUID of the app version.
            body: Fields: optional: `description`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_tenant_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            body=body,
        )
        answer: TenantAppVersion = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
