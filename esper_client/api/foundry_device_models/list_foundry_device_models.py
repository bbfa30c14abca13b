from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
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
    manufacturer: str | Unset = UNSET,
    model: str | Unset = UNSET,
    profile_name: str | Unset = UNSET,
    profile_variant: str | Unset = UNSET,
    update_compatible_android_api_level_begin: int | Unset = UNSET,
    update_compatible_android_api_level_end: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    device_android_api_level: int | Unset = UNSET,
    device_display_name: str | Unset = UNSET,
    device_foundation_major_number: int | Unset = UNSET,
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
    manufacturer: str | Unset = UNSET,
    model: str | Unset = UNSET,
    profile_name: str | Unset = UNSET,
    profile_variant: str | Unset = UNSET,
    update_compatible_android_api_level_begin: int | Unset = UNSET,
    update_compatible_android_api_level_end: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    device_android_api_level: int | Unset = UNSET,
    device_display_name: str | Unset = UNSET,
    device_foundation_major_number: int | Unset = UNSET,
) -> Response[FoundryDeviceModelV1PageAnswer]:
    """
    List Foundation device models.

    Returns a page of device models with their manufacturer, profile, compatible Android API levels and
    update settings.

    `GET /v1/foundry/device-models/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
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

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    manufacturer: str | Unset = UNSET,
    model: str | Unset = UNSET,
    profile_name: str | Unset = UNSET,
    profile_variant: str | Unset = UNSET,
    update_compatible_android_api_level_begin: int | Unset = UNSET,
    update_compatible_android_api_level_end: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    device_android_api_level: int | Unset = UNSET,
    device_display_name: str | Unset = UNSET,
    device_foundation_major_number: int | Unset = UNSET,
) -> FoundryDeviceModelV1PageAnswer:
    """
    List Foundation device models.

    Returns a page of device models with their manufacturer, profile, compatible Android API levels and
    update settings.

    `GET /v1/foundry/device-models/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
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

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
