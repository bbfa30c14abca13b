# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.foundry_device_model_put_response_answer import FoundryDeviceModelPutResponseAnswer
    from ..models.foundry_device_model_v1_page_answer import FoundryDeviceModelV1PageAnswer
    from ..models.update_foundry_device_model_request import UpdateFoundryDeviceModelRequest

__all__ = ("RawFoundryDeviceModelsGroup",)


class RawFoundryDeviceModelsGroup(Group):
    """The operations of the group `foundry_device_models`, with their answers as they came."""

    __slots__ = ()

    async def list_foundry_device_models(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
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
    ) -> Response[FoundryDeviceModelV1PageAnswer]:
        """Do what `FoundryDeviceModelsGroup.list_foundry_device_models` documents, for one page; return the answer with status and headers."""
        from ..api.foundry_device_models.list_foundry_device_models import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
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
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_foundry_device_model(
        self,
        device_model_id: str | int | UUID,
        body: UpdateFoundryDeviceModelRequest,
    ) -> Response[FoundryDeviceModelPutResponseAnswer]:
        """Do what `FoundryDeviceModelsGroup.update_foundry_device_model` documents; return the answer with status and headers."""
        from ..api.foundry_device_models.update_foundry_device_model import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_model_id=device_model_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
