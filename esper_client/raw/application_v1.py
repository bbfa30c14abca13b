# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.app_version_approval_status import AppVersionApprovalStatus
    from ..models.app_version_delete import AppVersionDelete
    from ..models.app_version_v1 import AppVersionV1
    from ..models.app_version_v1_page import AppVersionV1Page
    from ..models.application_v1 import ApplicationV1
    from ..models.application_v1_page import ApplicationV1Page
    from ..models.install_devices_page import InstallDevicesPage
    from ..models.patch_app_version_v1_request import PatchAppVersionV1Request

__all__ = ("RawApplicationV1Group",)


class RawApplicationV1Group(Group):
    """The operations of the group `application_v1`, with their answers as they came."""

    __slots__ = ()

    async def delete_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        request_id: Filter | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionDelete | None]:
        """Do what `ApplicationV1Group.delete_app_version_v1` documents; return the answer with status and headers."""
        from ..api.application_v1.delete_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            request_id=request_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_application_v1(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `ApplicationV1Group.delete_application_v1` documents; return the answer with status and headers."""
        from ..api.application_v1.delete_application_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_applications_v1(
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
        without_download_url: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[ApplicationV1Page]:
        """Do what `ApplicationV1Group.get_all_applications_v1` documents, for one page; return the answer with status and headers."""
        from ..api.application_v1.get_all_applications_v1 import OPERATION, _get_kwargs

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
            without_download_url=without_download_url,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionV1]:
        """Do what `ApplicationV1Group.get_app_version_v1` documents; return the answer with status and headers."""
        from ..api.application_v1.get_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_app_versions_v1(
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
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionV1Page]:
        """Do what `ApplicationV1Group.get_app_versions_v1` documents, for one page; return the answer with status and headers."""
        from ..api.application_v1.get_app_versions_v1 import OPERATION, _get_kwargs

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
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_application_v1(
        self,
        application_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[ApplicationV1]:
        """Do what `ApplicationV1Group.get_application_v1` documents; return the answer with status and headers."""
        from ..api.application_v1.get_application_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_install_devices_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        *,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[InstallDevicesPage]:
        """Do what `ApplicationV1Group.get_install_devices_v1` documents, for one page; return the answer with status and headers."""
        from ..api.application_v1.get_install_devices_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_app_version_v1(
        self,
        application_id: str | int | UUID,
        version_id: str | int | UUID,
        body: PatchAppVersionV1Request,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AppVersionV1]:
        """Do what `ApplicationV1Group.patch_app_version_v1` documents; return the answer with status and headers."""
        from ..api.application_v1.patch_app_version_v1 import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            application_id=application_id,
            version_id=version_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
