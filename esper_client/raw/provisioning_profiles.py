# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.provisioning_profile_upload_request import ProvisioningProfileUploadRequest
    from ..models.provisioning_profile_upload_response_answer import ProvisioningProfileUploadResponseAnswer
    from ..models.provisioning_profile_upload_response_profile_type import (
        ProvisioningProfileUploadResponseProfileType,
    )
    from ..models.provisioning_profile_version_with_download_answer import (
        ProvisioningProfileVersionWithDownloadAnswer,
    )
    from ..models.provisioning_profile_version_with_download_page_answer import (
        ProvisioningProfileVersionWithDownloadPageAnswer,
    )
    from ..models.provisioning_profile_with_download_answer import ProvisioningProfileWithDownloadAnswer
    from ..models.provisioning_profile_with_download_page_answer import (
        ProvisioningProfileWithDownloadPageAnswer,
    )

__all__ = ("RawProvisioningProfilesGroup",)


class RawProvisioningProfilesGroup(Group):
    """The operations of the group `provisioning_profiles`, with their answers as they came."""

    __slots__ = ()

    async def create_provisioning_profile(
        self,
        body: ProvisioningProfileUploadRequest,
    ) -> Response[ProvisioningProfileUploadResponseAnswer]:
        """Do what `ProvisioningProfilesGroup.create_provisioning_profile` documents; return the answer with status and headers."""
        from ..api.provisioning_profiles.create_provisioning_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_provisioning_profile_version(
        self,
        id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> Response[ProvisioningProfileVersionWithDownloadAnswer]:
        """Do what `ProvisioningProfilesGroup.delete_provisioning_profile_version` documents; return the answer with status and headers."""
        from ..api.provisioning_profiles.delete_provisioning_profile_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_provisioning_profile(
        self,
        id: str | int | UUID,
    ) -> Response[ProvisioningProfileWithDownloadAnswer]:
        """Do what `ProvisioningProfilesGroup.get_provisioning_profile` documents; return the answer with status and headers."""
        from ..api.provisioning_profiles.get_provisioning_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_provisioning_profile_version(
        self,
        id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> Response[ProvisioningProfileVersionWithDownloadAnswer]:
        """Do what `ProvisioningProfilesGroup.get_provisioning_profile_version` documents; return the answer with status and headers."""
        from ..api.provisioning_profiles.get_provisioning_profile_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_provisioning_profile_versions(
        self,
        id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: Filter | Unset = UNSET,
    ) -> Response[ProvisioningProfileVersionWithDownloadPageAnswer]:
        """Do what `ProvisioningProfilesGroup.list_provisioning_profile_versions` documents, for one page; return the answer with status and headers."""
        from ..api.provisioning_profiles.list_provisioning_profile_versions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            limit=limit,
            offset=offset,
            search=search,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_provisioning_profiles(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        app_identifier: Filter | Unset = UNSET,
        profile_type: ProvisioningProfileUploadResponseProfileType | Filter | Unset = UNSET,
        team_id: Filter | Unset = UNSET,
        search: Filter | Unset = UNSET,
    ) -> Response[ProvisioningProfileWithDownloadPageAnswer]:
        """Do what `ProvisioningProfilesGroup.list_provisioning_profiles` documents, for one page; return the answer with status and headers."""
        from ..api.provisioning_profiles.list_provisioning_profiles import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            app_identifier=app_identifier,
            profile_type=profile_type,
            team_id=team_id,
            search=search,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
