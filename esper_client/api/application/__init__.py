# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.app_version import AppVersion
    from ...models.app_version_approval_status import AppVersionApprovalStatus
    from ...models.app_version_delete import AppVersionDelete
    from ...models.application import Application
    from ...models.get_min_app_info_item import GetMinAppInfoItem
    from ...models.google_enterprise import GoogleEnterprise
    from ...models.google_product import GoogleProduct
    from ...models.google_product_install import GoogleProductInstall
    from ...models.google_product_patched import GoogleProductPatched
    from ...models.google_web_token import GoogleWebToken
    from ...models.google_web_token_patch import GoogleWebTokenPatch
    from ...models.google_web_token_write import GoogleWebTokenWrite
    from ...models.install_devices import InstallDevices
    from ...models.patch_app_info_request import PatchAppInfoRequest
    from ...models.patch_app_version_request import PatchAppVersionRequest
    from ...models.update_app_info_request import UpdateAppInfoRequest
    from ...models.upload_application_request import UploadApplicationRequest
    from ...models.upload_application_response import UploadApplicationResponse
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ApplicationGroup",)


class ApplicationGroup(Group):
    """
    Upload Android applications and manage their versions, together with the Google Play products and
    web tokens of an enterprise.
    """

    __slots__ = ()

    async def add_google_app(
        self,
        emm_id: str | int,
        body: GoogleProduct,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleProduct:
        """
        Add a Google Play app.

        Adds a Google Play app to an EMM instance and answers with the stored app, including its id, title
        and package name.

        `POST /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            body: Google Play product approved for the enterprise.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_google_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            body=body,
        )
        answer: GoogleProduct = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def create_webtoken(
        self,
        emm_id: str | int,
        body: GoogleWebTokenWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleWebToken:
        """
        Create a web token.

        Creates a Google Play web token for an EMM instance. Both the EMM id and the address of the parent
        page (parent_url) are required; the answer carries the token.

        `POST /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            body: Google web token as sent to create or replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_webtoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            body=body,
        )
        answer: GoogleWebToken = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_app_instance(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a Google Play app.

        Removes a Google Play app from an EMM instance. A success has no body.

        `DELETE /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}`; documented errors: 401,
        403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            product_id: UUID of the Google product.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_app_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersionDelete | None:
        """
        Delete an application version.

        Deletes one version of an application; success has no body. If templates are linked to it, the first
        answer is 200 with a request_id and the templates concerned, and the deletion happens only when the
        call is repeated with that request_id.

        `DELETE /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            request_id: The request_id of the answer to the first call, to delete a version that is linked. Not
                published.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_app_version import OPERATION, _get_kwargs

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

    async def delete_application(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an application.

        Deletes one application. A success has no body.

        `DELETE /enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 403,
        404, 500.

        Args:
            application_id: UUID of the application.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a web token.

        Deletes a Google Play web token. A success has no body.

        `DELETE /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/{webtoken_id}`; documented errors: 401,
        403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            webtoken_id: Integer id of the web token.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_all_applications(
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
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Application]:
        """
        List applications.

        Returns a page of the company's applications with their versions. The list can be narrowed by
        application or package name, category, supported SDK, state and dates of creation or update;
        is_hidden is false by default.

        `GET /enterprise/{enterprise_id}/application/`; documented errors: 401, 500.

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
            from .get_all_applications import OPERATION, _get_kwargs

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
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/application/",
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

    async def get_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleProduct:
        """
        Get a Google Play app.

        Reads one Google Play app of an EMM instance.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}`; documented errors: 401, 404,
        500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            product_id: UUID of the Google product.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
        )
        answer: GoogleProduct = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersion:
        """
        Get an application version.

        Reads one version of an application.

        `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
        errors: 401, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            request_id: Id of an earlier request that concerns this version.
            legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
                it carries `version_name` and `version_code` instead. Not published here.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            request_id=request_id,
            legacy_format=legacy_format,
        )
        answer: AppVersion = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_app_versions(
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
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AppVersion]:
        """
        List application versions.

        Returns a page of the versions of one application. Filters cover version code, build number,
        approval status, the enabled and default flags, Google Play origin and dates.

        `GET /enterprise/{enterprise_id}/application/{application_id}/version/`; documented errors: 401,
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
            legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
                it carries `version_name` and `version_code` instead. Not published here.
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
            from .get_app_versions import OPERATION, _get_kwargs

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
                legacy_format=legacy_format,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/application/{application_id}/version/",
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

    async def get_application(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Application:
        """
        Get an application.

        Reads one application by its id, including its versions.

        `GET /enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 404, 500.

        Args:
            application_id: UUID of the application.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        answer: Application = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_emm_instance(
        self,
        emm_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleEnterprise:
        """
        Get an EMM instance.

        Reads one Google enterprise binding by its integer id, including its state and enterprise token.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}`; documented errors: 401, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_emm_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
        )
        answer: GoogleEnterprise = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_emm_instances(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GoogleEnterprise]:
        """
        List EMM instances.

        Returns a page of the Google enterprise bindings (EMM instances) of the company with their state,
        sign-up address and tokens. Ids are integers.

        `GET /v0/enterprise/{enterprise_id}/emm`; documented errors: 401, 500.

        Args:
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
            from .get_emm_instances import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/emm",
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

    def get_google_apps(
        self,
        emm_id: str | int,
        *,
        google_product_id: Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        created_on: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on: dt.datetime | dt.date | str | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GoogleProduct]:
        """
        List Google Play apps.

        Returns a page of the Google Play apps known to one EMM instance. They can be filtered by product
        id, package name and dates.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/`; documented errors: 400, 401, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            google_product_id: Keeps only the product with this Google product id.
            package_name: Keeps only apps with this package name.
            created_on: Keeps only entries with this creation time, an RFC 3339 timestamp.
            updated_on: Keeps only entries with this time of last change, an RFC 3339 timestamp.
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
            from .get_google_apps import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                emm_id=emm_id,
                google_product_id=google_product_id,
                package_name=package_name,
                created_on=created_on,
                updated_on=updated_on,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/",
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

    def get_install_devices(
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

        Returns a page of the devices on which this application version is installed, each with its id,
        name, alias and group name. The search parameter narrows the list.

        `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices`;
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
            from .get_install_devices import OPERATION, _get_kwargs

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
            "GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/installdevices",
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

    def get_min_app_info(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GetMinAppInfoItem]:
        """
        List applications in short form.

        Returns a page of applications reduced to two fields, the id and the package name.

        `GET /v1/enterprise/{enterprise_id}/applications-minimal/`; documented errors: 401, 500.

        Args:
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
            from .get_min_app_info import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/applications-minimal/",
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

    async def get_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleWebToken:
        """
        Get a web token.

        Reads one Google Play web token by its integer id.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/{webtoken_id}`; documented errors: 401,
        404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            webtoken_id: Integer id of the web token.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
        )
        answer: GoogleWebToken = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_webtokens(
        self,
        emm_id: str | int,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GoogleWebToken]:
        """
        List web tokens.

        Returns a page of the Google Play web tokens of an EMM instance, each with its token text and parent
        address.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/`; documented errors: 401, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
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
            from .get_webtokens import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                emm_id=emm_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/",
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

    def list_products(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        *,
        google_product: Filter | Unset = UNSET,
        google_device: Filter | Unset = UNSET,
        install_state: Filter | Unset = UNSET,
        version_code: Filter | Unset = UNSET,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        is_active: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GoogleProductInstall]:
        """
        List installs of a Google Play app.

        Returns a page of install records of one Google Play app, each with device, install state, version
        code and the reason given. Filters include device, install state, version code and creation date.

        `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/`; documented errors:
        400, 401, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            product_id: UUID of the Google product.
            google_product: Keeps only installs of this Google product.
            google_device: Keeps only installs on this Google device.
            install_state: Keeps only product installs in this state.
            version_code: Keeps only versions with this version code.
            created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
            is_active: Keeps only entries that are active (`true`) or inactive (`false`).
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
            from .list_products import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                emm_id=emm_id,
                product_id=product_id,
                google_product=google_product,
                google_device=google_device,
                install_state=install_state,
                version_code=version_code,
                created_on_gt=created_on_gt,
                created_on_lt=created_on_lt,
                is_active=is_active,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/",
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

    async def patch_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        body: PatchAppInfoRequest | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleProductPatched | None:
        """
        Update a Google Play app.

        Changes single fields of a Google Play app: icon, active flag, update time or minimum SDK version.
        The answer is the app with status 200, or 204 without a body.

        `PATCH /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            product_id: UUID of the Google product.
            body: Fields: optional: `icon_url`, `is_active`, `updated_on`, `min_sdk_version`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
            body=body,
        )
        answer: GoogleProductPatched | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def patch_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        body: PatchAppVersionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AppVersion:
        """
        Update an application version.

        Changes single fields of an application version, among them release name, comments and track, the
        enabled and default flags, SDK levels and approval status. The answer is the updated version.

        `PATCH /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            application_id: UUID of the application.
            version_id: UUID of the application version.
            body: Fields: optional: `release_name`, `release_comments`, `release_track`, `is_enabled`,
                `min_sdk_version`, `target_sdk_version`, `build_number`, `version_code`,
                `approval_status`, `is_default`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            body=body,
        )
        answer: AppVersion = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def patch_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        body: GoogleWebTokenPatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleWebToken:
        """
        Update a web token.

        Changes single fields of a Google Play web token, for instance its parent address or active flag.
        The answer is the updated token.

        `PATCH /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/{webtoken_id}`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            webtoken_id: Integer id of the web token.
            body: Fields of a Google web token that can be changed one by one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
            body=body,
        )
        answer: GoogleWebToken = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        body: UpdateAppInfoRequest | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleProduct | None:
        """
        Replace a Google Play app.

        Writes the changeable fields of a Google Play app, such as icon, minimum SDK version and active
        flag. Sending unapproved as true deletes the app. The answer is the app with status 200, or 204
        without a body.

        `PUT /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            product_id: UUID of the Google product.
            body: Fields: optional: `icon_url`, `is_active`, `updated_on`, `min_sdk_version`,
                `unapproved`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
            body=body,
        )
        answer: GoogleProduct | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def update_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        body: GoogleWebTokenWrite | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GoogleWebToken:
        """
        Replace a web token.

        Replaces a Google Play web token of an EMM instance and answers with the stored token.

        `PUT /v0/enterprise/{enterprise_id}/emm/{emm_id}/webtoken/{webtoken_id}`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            emm_id: Integer id of the Google enterprise (EMM) registration.
            webtoken_id: Integer id of the web token.
            body: Google web token as sent to create or replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
            body=body,
        )
        answer: GoogleWebToken = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def upload_application(
        self,
        body: UploadApplicationRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> UploadApplicationResponse:
        """
        Upload an application.

        Uploads an Android package as a multipart form, with the file in the field app_file. The answer
        holds the resulting application under the key application. The file may be at most 500 MB.

        `POST /enterprise/{enterprise_id}/application/upload/`; documented errors: 400, 401, 403, 415, 500.

        Args:
            body: Fields: `app_file`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: UploadApplicationResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
