# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.foundry_device_model_put_response import FoundryDeviceModelPutResponse
    from ...models.foundry_device_model_v1 import FoundryDeviceModelV1
    from ...models.update_foundry_device_model_request import UpdateFoundryDeviceModelRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("FoundryDeviceModelsGroup",)


class FoundryDeviceModelsGroup(Group):
    """
    Device models that Foundation builds are made for, and their update settings.
    """

    __slots__ = ()

    def list_foundry_device_models(
        self,
        *,
        manufacturer: Filter | Unset = UNSET,
        model: Filter | Unset = UNSET,
        profile_name: Filter | Unset = UNSET,
        profile_variant: Filter | Unset = UNSET,
        update_compatible_android_api_level_begin: int | str | Enum | Unset = UNSET,
        update_compatible_android_api_level_end: int | str | Enum | Unset = UNSET,
        device_model_id: str | UUID | Enum | Unset = UNSET,
        device_android_api_level: int | str | Enum | Unset = UNSET,
        device_display_name: Filter | Unset = UNSET,
        device_foundation_major_number: int | str | Enum | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[FoundryDeviceModelV1]:
        """
        List Foundation device models.

        Returns a page of device models with their manufacturer, profile, compatible Android API levels and
        update settings.

        `GET /v1/foundry/device-models/`; documented errors: 400, 401, 500.

        Args:
            manufacturer: Keeps only device models of this manufacturer.
            model: Keeps only device models with this model name.
            profile_name: Keeps only device models with this profile name.
            profile_variant: Keeps only device models with this profile variant.
            update_compatible_android_api_level_begin: Keeps only device models whose range of update-compatible Android API levels begins at
                this level.
            update_compatible_android_api_level_end: Keeps only device models whose range of update-compatible Android API levels ends at
                this level.
            device_model_id: UUID of the device model.
            device_android_api_level: Keeps only device models that match this Android API level.
            device_display_name: Keeps only device models with this display name.
            device_foundation_major_number: Keeps only device models that match this major number of the Foundation OS.
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
            from .list_foundry_device_models import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                manufacturer=manufacturer,
                model=model,
                profile_name=profile_name,
                profile_variant=profile_variant,
                update_compatible_android_api_level_begin=update_compatible_android_api_level_begin,
                update_compatible_android_api_level_end=update_compatible_android_api_level_end,
                device_model_id=device_model_id,
                device_android_api_level=device_android_api_level,
                device_display_name=device_display_name,
                device_foundation_major_number=device_foundation_major_number,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/foundry/device-models/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            key="device_model_id",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def update_foundry_device_model(
        self,
        device_model_id: str | int | UUID,
        body: UpdateFoundryDeviceModelRequest,
    ) -> FoundryDeviceModelPutResponse:
        """
        Update the build settings of a device model.

        Changes automatic updates, the latest flag or the locked build of a device model. Status 403 means
        that the build to lock is not approved.

        `PUT /v1/foundry/device-models/{device_model_id}/`; documented errors: 400, 401, 403, 404.

        Args:
            device_model_id: UUID of the device model.
            body: Fields: optional: `auto_update`, `latest`, `locked_build_id`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_foundry_device_model import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_model_id=device_model_id,
            body=body,
        )
        answer: FoundryDeviceModelPutResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
