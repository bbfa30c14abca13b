# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.provisioning_profile_upload_request import ProvisioningProfileUploadRequest
    from ...models.provisioning_profile_upload_response import ProvisioningProfileUploadResponse
    from ...models.provisioning_profile_upload_response_profile_type import (
        ProvisioningProfileUploadResponseProfileType,
    )
    from ...models.provisioning_profile_version_with_download import ProvisioningProfileVersionWithDownload
    from ...models.provisioning_profile_with_download import ProvisioningProfileWithDownload
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ProvisioningProfilesGroup",)


class ProvisioningProfilesGroup(Group):
    """
    Apple provisioning profiles and their versions.
    """

    __slots__ = ()

    async def create_provisioning_profile(
        self,
        body: ProvisioningProfileUploadRequest,
    ) -> ProvisioningProfileUploadResponse:
        """
        Upload a provisioning profile.

        Uploads an Apple provisioning profile as multipart form data in the field file. The answer describes
        the profile and names the version stored.

        `POST /v2/provisioning-profiles`; documented errors: 400, 401, 403, 500.

        Args:
            body: Provisioning profile file to upload.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_provisioning_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: ProvisioningProfileUploadResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_provisioning_profile_version(
        self,
        id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> ProvisioningProfileVersionWithDownload | None:
        """
        Delete a provisioning profile version.

        Removes a version of a provisioning profile and answers 200 with the deleted version.

        `DELETE /v2/provisioning-profiles/{id}/versions/{versionId}`; documented errors: 401, 403, 404, 500.

        Args:
            id: UUID of the provisioning profile.
            version_id: UUID of the provisioning profile version.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_provisioning_profile_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            version_id=version_id,
        )
        answer: ProvisioningProfileVersionWithDownload | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_provisioning_profile(
        self,
        id: str | int | UUID,
    ) -> ProvisioningProfileWithDownload:
        """
        Get a provisioning profile.

        Returns one provisioning profile, including its expiry and download address.

        `GET /v2/provisioning-profiles/{id}`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the provisioning profile.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_provisioning_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: ProvisioningProfileWithDownload = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_provisioning_profile_version(
        self,
        id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> ProvisioningProfileVersionWithDownload:
        """
        Get a provisioning profile version.

        Returns one version of a provisioning profile with its hash, dates, entitlements and download
        address. platforms and entitlements are JSON texts inside strings.

        `GET /v2/provisioning-profiles/{id}/versions/{versionId}`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the provisioning profile.
            version_id: UUID of the provisioning profile version.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_provisioning_profile_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            version_id=version_id,
        )
        answer: ProvisioningProfileVersionWithDownload = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_provisioning_profile_versions(
        self,
        id: str | int | UUID,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[ProvisioningProfileVersionWithDownload]:
        """
        List the versions of a provisioning profile.

        Returns a page of the versions of a provisioning profile, 10 by default. The platforms and
        entitlements of a version are JSON texts inside strings.

        `GET /v2/provisioning-profiles/{id}/versions`; documented errors: 400, 401, 404, 500.

        Args:
            id: UUID of the provisioning profile.
            search: Free text to search for.
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
            from .list_provisioning_profile_versions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                id=id,
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/provisioning-profiles/{id}/versions",
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

    def list_provisioning_profiles(
        self,
        *,
        app_identifier: Filter | Unset = UNSET,
        profile_type: ProvisioningProfileUploadResponseProfileType | Filter | Unset = UNSET,
        team_id: Filter | Unset = UNSET,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[ProvisioningProfileWithDownload]:
        """
        List provisioning profiles.

        Returns a page of Apple provisioning profiles with type, team, app identifier, expiry and download
        address. The limit is 10 by default.

        `GET /v2/provisioning-profiles`; documented errors: 400, 401, 500.

        Args:
            app_identifier: Keeps only profiles made for this app identifier.
            profile_type: Type of provisioning profile.
            team_id: Keeps only profiles of the Apple developer team with this id.
            search: Free text to search for.
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
            from .list_provisioning_profiles import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                app_identifier=app_identifier,
                profile_type=profile_type,
                team_id=team_id,
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/provisioning-profiles",
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
