# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.blueprint_create import BlueprintCreate
    from ...models.blueprint_v2 import BlueprintV2
    from ...models.blueprint_v2_put import BlueprintV2Put
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("BlueprintsApiGroup",)


class BlueprintsApiGroup(Group):
    """
    Blueprints hold the settings, apps and files a device should have, for every operating system.
    Create them, change them and look at their versions.
    """

    __slots__ = ()

    async def create_blueprint(
        self,
        body: BlueprintCreate | Unset = UNSET,
    ) -> BlueprintV2:
        """
        Create a blueprint.

        Creates a blueprint from a name, a description, comments and settings. The answer holds the
        blueprint with its version id.

        `POST /v2/blueprints/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Blueprint as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: BlueprintV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_blueprint(
        self,
        blueprint_id: str | int | UUID,
    ) -> None:
        """
        Delete a blueprint.

        Deletes one blueprint. A success has no body.

        `DELETE /v2/blueprints/{blueprint_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            blueprint_id: UUID of the blueprint.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_blueprint(
        self,
        blueprint_id: str | int | UUID,
    ) -> BlueprintV2:
        """
        Get a blueprint.

        Reads one blueprint with its settings and version numbers.

        `GET /v2/blueprints/{blueprint_id}/`; documented errors: 401, 404, 500.

        Args:
            blueprint_id: UUID of the blueprint.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
        )
        answer: BlueprintV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_blueprint_version(
        self,
        blueprint_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> BlueprintV2:
        """
        Get a blueprint version.

        Reads one version of a blueprint with its settings. The code in the answer is a string.

        `GET /v2/blueprints/{blueprint_id}/versions/{version_id}/`; documented errors: 401, 404, 500.

        Args:
            blueprint_id: UUID of the blueprint.
            version_id: UUID of the blueprint version.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_blueprint_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
            version_id=version_id,
        )
        answer: BlueprintV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_blueprint_versions(
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
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[BlueprintV2]:
        """
        List blueprint versions.

        Returns a page of the versions of one blueprint. Filters cover version number, publish state and the
        apps, files or Wi-Fi networks used. Code and message stand inside content, beside the results.

        `GET /v2/blueprints/{blueprint_id}/versions/`; documented errors: 400, 401, 404, 500.

        Args:
            blueprint_id: UUID of the blueprint.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            version_number: Keeps only blueprint versions with this number.
            publish: Keeps only versions that are (`true`) or are not (`false`) published.
            settings_android_app_id: Keeps only blueprints whose Android settings contain the app with this UUID.
            settings_android_app_version_id: Keeps only blueprints whose Android settings contain the app version with this UUID.
            settings_android_file_id: Keeps only blueprints whose Android settings contain the file with this UUID.
            settings_android_wifi_network_id: Keeps only blueprints whose Android settings contain the Wi-Fi network with this UUID.
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
            from .list_blueprint_versions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                blueprint_id=blueprint_id,
                ordering=ordering,
                version_number=version_number,
                publish=publish,
                settings_android_app_id=settings_android_app_id,
                settings_android_app_version_id=settings_android_app_version_id,
                settings_android_file_id=settings_android_file_id,
                settings_android_wifi_network_id=settings_android_wifi_network_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/blueprints/{blueprint_id}/versions/",
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

    def list_blueprints(
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
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[BlueprintV2]:
        """
        List blueprints.

        Returns a page of blueprints with their settings and version numbers. The list can be filtered by
        name and by the apps, files, Wi-Fi networks or provisioning profiles they use. Code and message
        stand inside content, beside the results.

        `GET /v2/blueprints/`; documented errors: 400, 401, 500.

        Args:
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            name: Keeps only entries with this name.
            name_exact: Keeps only the blueprint whose name is exactly this value.
            settings_android_app_id: Keeps only blueprints whose Android settings contain the app with this UUID.
            settings_android_app_version_id: Keeps only blueprints whose Android settings contain the app version with this UUID.
            settings_ios_app_id: Keeps only blueprints whose iOS settings contain the app with this UUID.
            settings_ios_app_version_id: Keeps only blueprints whose iOS settings contain the app version with this UUID.
            settings_windows_app_id: Keeps only blueprints whose Windows settings contain the app with this UUID.
            settings_windows_app_version_id: Keeps only blueprints whose Windows settings contain the app version with this UUID.
            settings_android_file_id: Keeps only blueprints whose Android settings contain the file with this UUID.
            settings_android_wifi_network_id: Keeps only blueprints whose Android settings contain the Wi-Fi network with this UUID.
            settings_ios_provisioning_profile_id: Keeps only blueprints whose iOS settings contain the provisioning profile with this
                UUID.
            settings_ios_provisioning_profile_version_id: Keeps only blueprints whose iOS settings contain the provisioning profile version with
                this UUID.
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
            from .list_blueprints import OPERATION, _get_kwargs

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
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/blueprints/",
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

    async def update_blueprint(
        self,
        blueprint_id: str | int | UUID,
        body: BlueprintV2Put,
    ) -> BlueprintV2:
        """
        Replace a blueprint.

        Writes the name, description, comments and settings of a blueprint; the publish flag can be set as
        well. The answer holds the stored blueprint, and its code is a string.

        `PUT /v2/blueprints/{blueprint_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            blueprint_id: UUID of the blueprint.
            body: Blueprint as sent to replace its settings, with the choice to publish.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            blueprint_id=blueprint_id,
            body=body,
        )
        answer: BlueprintV2 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
