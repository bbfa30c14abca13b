# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.foundry_device_model_v1_page_answer import FoundryDeviceModelV1PageAnswer

OPERATION = Operation(
    "GET",
    "/v1/foundry/device-models/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("manufacturer", "query", _c.STR),
        Parameter("model", "query", _c.STR),
        Parameter("profile_name", "query", _c.STR),
        Parameter("profile_variant", "query", _c.STR),
        Parameter("update_compatible_android_api_level_begin", "query", _c.INT),
        Parameter("update_compatible_android_api_level_end", "query", _c.INT),
        Parameter("device_model_id", "query", _c.STR),
        Parameter("device_android_api_level", "query", _c.INT),
        Parameter("device_display_name", "query", _c.STR),
        Parameter("device_foundation_major_number", "query", _c.INT),
    ),
    answer=_c.Ref("foundry_device_model_v1_page_answer", "FoundryDeviceModelV1PageAnswer"),
)


def _get_kwargs(
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
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        manufacturer,
        model,
        profile_name,
        profile_variant,
        update_compatible_android_api_level_begin,
        update_compatible_android_api_level_end,
        device_model_id,
        device_android_api_level,
        device_display_name,
        device_foundation_major_number,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
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
    """Send what `FoundryDeviceModelsGroup.list_foundry_device_models` documents through `client`; return the answer with its status and headers."""
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
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
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
) -> FoundryDeviceModelV1PageAnswer:
    """Send what `FoundryDeviceModelsGroup.list_foundry_device_models` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
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
        client=client,
    )
    return response.parsed
