# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.app_version import AppVersion
    from ..models.app_version_approval_status import AppVersionApprovalStatus
    from ..models.app_version_delete import AppVersionDelete
    from ..models.app_version_page import AppVersionPage
    from ..models.application import Application
    from ..models.application_page import ApplicationPage
    from ..models.get_min_app_info_item_page import GetMinAppInfoItemPage
    from ..models.google_enterprise import GoogleEnterprise
    from ..models.google_enterprise_page import GoogleEnterprisePage
    from ..models.google_product import GoogleProduct
    from ..models.google_product_install_page import GoogleProductInstallPage
    from ..models.google_product_page import GoogleProductPage
    from ..models.google_product_patched import GoogleProductPatched
    from ..models.google_web_token import GoogleWebToken
    from ..models.google_web_token_page import GoogleWebTokenPage
    from ..models.google_web_token_patch import GoogleWebTokenPatch
    from ..models.google_web_token_write import GoogleWebTokenWrite
    from ..models.install_devices_page import InstallDevicesPage
    from ..models.patch_app_info_request import PatchAppInfoRequest
    from ..models.patch_app_version_request import PatchAppVersionRequest
    from ..models.update_app_info_request import UpdateAppInfoRequest
    from ..models.upload_application_request import UploadApplicationRequest
    from ..models.upload_application_response import UploadApplicationResponse

__all__ = ("RawApplicationGroup",)


class RawApplicationGroup(Group):
    """The operations of the group `application`, with their answers as they came."""

    __slots__ = ()

    async def add_google_app(
        self,
        emm_id: str | int,
        body: GoogleProduct,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProduct]:
        """Do what `ApplicationGroup.add_google_app` documents; return the answer with status and headers."""
        from ..api.application.add_google_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_webtoken(
        self,
        emm_id: str | int,
        body: GoogleWebTokenWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleWebToken]:
        """Do what `ApplicationGroup.create_webtoken` documents; return the answer with status and headers."""
        from ..api.application.create_webtoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_app_instance(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `ApplicationGroup.delete_app_instance` documents; return the answer with status and headers."""
        from ..api.application.delete_app_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionDelete | None]:
        """Do what `ApplicationGroup.delete_app_version` documents; return the answer with status and headers."""
        from ..api.application.delete_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            request_id=request_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_application(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `ApplicationGroup.delete_application` documents; return the answer with status and headers."""
        from ..api.application.delete_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `ApplicationGroup.delete_webtoken_instance` documents; return the answer with status and headers."""
        from ..api.application.delete_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_applications(
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[ApplicationPage]:
        """Do what `ApplicationGroup.get_all_applications` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_all_applications import OPERATION, _get_kwargs

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
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProduct]:
        """Do what `ApplicationGroup.get_app_info` documents; return the answer with status and headers."""
        from ..api.application.get_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersion]:
        """Do what `ApplicationGroup.get_app_version` documents; return the answer with status and headers."""
        from ..api.application.get_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            request_id=request_id,
            legacy_format=legacy_format,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_versions(
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        ordering: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionPage]:
        """Do what `ApplicationGroup.get_app_versions` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_app_versions import OPERATION, _get_kwargs

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
            limit=limit,
            offset=offset,
            ordering=ordering,
            legacy_format=legacy_format,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_application(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Application]:
        """Do what `ApplicationGroup.get_application` documents; return the answer with status and headers."""
        from ..api.application.get_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_emm_instance(
        self,
        emm_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleEnterprise]:
        """Do what `ApplicationGroup.get_emm_instance` documents; return the answer with status and headers."""
        from ..api.application.get_emm_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_emm_instances(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleEnterprisePage]:
        """Do what `ApplicationGroup.get_emm_instances` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_emm_instances import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_google_apps(
        self,
        emm_id: str | int,
        *,
        google_product_id: Filter | Unset = UNSET,
        package_name: Filter | Unset = UNSET,
        created_on: dt.datetime | dt.date | str | Unset = UNSET,
        updated_on: dt.datetime | dt.date | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProductPage]:
        """Do what `ApplicationGroup.get_google_apps` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_google_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            google_product_id=google_product_id,
            package_name=package_name,
            created_on=created_on,
            updated_on=updated_on,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_install_devices(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[InstallDevicesPage]:
        """Do what `ApplicationGroup.get_install_devices` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_install_devices import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_min_app_info(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GetMinAppInfoItemPage]:
        """Do what `ApplicationGroup.get_min_app_info` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_min_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleWebToken]:
        """Do what `ApplicationGroup.get_webtoken_instance` documents; return the answer with status and headers."""
        from ..api.application.get_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_webtokens(
        self,
        emm_id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleWebTokenPage]:
        """Do what `ApplicationGroup.get_webtokens` documents, for one page; return the answer with status and headers."""
        from ..api.application.get_webtokens import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_products(
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProductInstallPage]:
        """Do what `ApplicationGroup.list_products` documents, for one page; return the answer with status and headers."""
        from ..api.application.list_products import OPERATION, _get_kwargs

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
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        body: PatchAppInfoRequest | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProductPatched | None]:
        """Do what `ApplicationGroup.patch_app_info` documents; return the answer with status and headers."""
        from ..api.application.patch_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_app_version(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        body: PatchAppVersionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersion]:
        """Do what `ApplicationGroup.patch_app_version` documents; return the answer with status and headers."""
        from ..api.application.patch_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        body: GoogleWebTokenPatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleWebToken]:
        """Do what `ApplicationGroup.patch_webtoken_instance` documents; return the answer with status and headers."""
        from ..api.application.patch_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_app_info(
        self,
        emm_id: str | int,
        product_id: str | int | UUID,
        body: UpdateAppInfoRequest | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleProduct | None]:
        """Do what `ApplicationGroup.update_app_info` documents; return the answer with status and headers."""
        from ..api.application.update_app_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            product_id=product_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_webtoken_instance(
        self,
        emm_id: str | int,
        webtoken_id: str | int,
        body: GoogleWebTokenWrite | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GoogleWebToken]:
        """Do what `ApplicationGroup.update_webtoken_instance` documents; return the answer with status and headers."""
        from ..api.application.update_webtoken_instance import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            emm_id=emm_id,
            webtoken_id=webtoken_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def upload_application(
        self,
        body: UploadApplicationRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[UploadApplicationResponse]:
        """Do what `ApplicationGroup.upload_application` documents; return the answer with status and headers."""
        from ..api.application.upload_application import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
