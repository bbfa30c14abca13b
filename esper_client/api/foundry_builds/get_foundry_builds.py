# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.build_v1_page_answer import BuildV1PageAnswer

OPERATION = Operation(
    "GET",
    "/v1/foundry/builds/",
    parameters=(
        Parameter("foundation_major_number", "query", _c.INT),
        Parameter("build_arch", "query", _c.STR),
        Parameter("android_major_version", "query", _c.INT),
        Parameter("device_model_id", "query", _c.STR),
        Parameter("approved", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("ordering", "query", _c.STR),
        Parameter("locked", "query", _c.BOOL),
        Parameter("build_fingerprint_hash", "query", _c.STR),
    ),
    answer=_c.Ref("build_v1_page_answer", "BuildV1PageAnswer"),
)


def _get_kwargs(
    *,
    foundation_major_number: int | str | Enum | Unset = UNSET,
    build_arch: Filter | Unset = UNSET,
    android_major_version: int | str | Enum | Unset = UNSET,
    device_model_id: str | UUID | Enum | Unset = UNSET,
    approved: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    locked: bool | Literal["true", "false"] | Unset = UNSET,
    build_fingerprint_hash: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        foundation_major_number,
        build_arch,
        android_major_version,
        device_model_id,
        approved,
        limit,
        offset,
        ordering,
        locked,
        build_fingerprint_hash,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    foundation_major_number: int | str | Enum | Unset = UNSET,
    build_arch: Filter | Unset = UNSET,
    android_major_version: int | str | Enum | Unset = UNSET,
    device_model_id: str | UUID | Enum | Unset = UNSET,
    approved: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    locked: bool | Literal["true", "false"] | Unset = UNSET,
    build_fingerprint_hash: Filter | Unset = UNSET,
) -> Response[BuildV1PageAnswer]:
    """Send what `FoundryBuildsGroup.get_foundry_builds` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        foundation_major_number=foundation_major_number,
        build_arch=build_arch,
        android_major_version=android_major_version,
        device_model_id=device_model_id,
        approved=approved,
        limit=limit,
        offset=offset,
        ordering=ordering,
        locked=locked,
        build_fingerprint_hash=build_fingerprint_hash,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    foundation_major_number: int | str | Enum | Unset = UNSET,
    build_arch: Filter | Unset = UNSET,
    android_major_version: int | str | Enum | Unset = UNSET,
    device_model_id: str | UUID | Enum | Unset = UNSET,
    approved: bool | Literal["true", "false"] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: Filter | Unset = UNSET,
    locked: bool | Literal["true", "false"] | Unset = UNSET,
    build_fingerprint_hash: Filter | Unset = UNSET,
) -> BuildV1PageAnswer:
    """Send what `FoundryBuildsGroup.get_foundry_builds` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        foundation_major_number=foundation_major_number,
        build_arch=build_arch,
        android_major_version=android_major_version,
        device_model_id=device_model_id,
        approved=approved,
        limit=limit,
        offset=offset,
        ordering=ordering,
        locked=locked,
        build_fingerprint_hash=build_fingerprint_hash,
        client=client,
    )
    return response.parsed
