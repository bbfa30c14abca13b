# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.app_version_approval_status import AppVersionApprovalStatus
    from ...models.app_version_delete import AppVersionDelete
    from ...models.app_version_v1 import AppVersionV1
    from ...models.application_v1 import ApplicationV1
    from ...models.install_devices import InstallDevices
    from ...models.patch_app_version_v1_request import PatchAppVersionV1Request
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ApplicationV1Group",)


class ApplicationV1Group(Group):
    """
    Second generation of the application calls: list applications, look at their versions, change or
    delete them and see which devices have them.
    """

    __slots__ = ()

    async def delete_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersionDelete | None:
        """
        Delete an application version.

        Deletes one version of an application and answers 204. A version linked to templates takes two
        steps: the first call answers 200 with a request_id and the templates, and a second call with
        request_id as query parameter carries out the deletion.

        `DELETE /v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`;
        documented errors: 400, 401, 403, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            request_id: Id returned by a first delete call; repeat the call with it to confirm the deletion of a
                version that is still linked.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            request_id=request_id,
        )
        answer: AppVersionDelete | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_application_v1(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an application.

        Deletes one application. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 403,
        404, 500.

        Args:
            application_id: UUID of the application.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_application_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_all_applications_v1(
        self,
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
        without_download_url: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[ApplicationV1]:
        """
        List applications.

        Returns a page of the company's applications in the v1 form. Filters cover application and package
        name, category, supported SDK, active and hidden flags and dates; is_hidden is false by default.

        `GET /v1/enterprise/{enterprise_id}/application/`; documented errors: 401, 500.

        Args:
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
            without_download_url: Whether to leave out `download_url` of the latest versions. Not published.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_all_applications_v1 import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
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
                without_download_url=without_download_url,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/application/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def get_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersionV1:
        """
        Get an application version.

        Reads one version of an application in the v1 form.

        `GET /v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
        errors: 401, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
        )
        answer: AppVersionV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_app_versions_v1(
        self,
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
        ordering: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AppVersionV1]:
        """
        List application versions.

        Returns a page of the versions of one application in the v1 form. Besides filters for version,
        approval status, flags and dates, ordering accepts installed_count, or -installed_count for the
        reverse.

        `GET /v1/enterprise/{enterprise_id}/application/{application_id}/version/`; documented errors: 401,
        500.

        Args:
            application_id: UUID of the application.
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
            ordering: Field to sort the versions by, such as `installed_count`; put `-` in front for
                descending order.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_app_versions_v1 import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
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
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/application/{application_id}/version/",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def get_application_v1(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> ApplicationV1:
        """
        Get an application.

        Reads one application by its id in the v1 form.

        `GET /v1/enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 404,
        500.

        Args:
            application_id: UUID of the application.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_application_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        answer: ApplicationV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_install_devices_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[InstallDevices]:
        """
        List devices with an application version.

        Returns a page of the devices that have this application version, each with its id, name, alias and
        group name. The search parameter narrows the list.

        `GET /v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices`;
        documented errors: 401, 403, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            search: Free text to search for.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_install_devices_v1 import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                application_id=application_id,
                version_id=version_id,
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices",
            items=("results",),
            count=("count",),
            next=("next_",),
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

    async def patch_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        body: PatchAppVersionV1Request,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersionV1:
        """
        Update an application version.

        Changes single fields of an application version: release name, default flag, minimum SDK version,
        build number, version code or approval status. The answer is the updated version.

        `PATCH /v1/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`;
        documented errors: 400, 401, 403, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            body: Fields: optional: `release_name`, `is_default`, `min_sdk_version`, `build_number`,
                `version_code`, `approval_status`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            body=body,
        )
        answer: AppVersionV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
