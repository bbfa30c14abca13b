from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
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
    foundation_major_number: int | Unset = UNSET,
    build_arch: str | Unset = UNSET,
    android_major_version: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    approved: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    locked: bool | Unset = UNSET,
    build_fingerprint_hash: str | Unset = UNSET,
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
    foundation_major_number: int | Unset = UNSET,
    build_arch: str | Unset = UNSET,
    android_major_version: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    approved: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    locked: bool | Unset = UNSET,
    build_fingerprint_hash: str | Unset = UNSET,
) -> Response[BuildV1PageAnswer]:
    """
    List Foundation builds.

    Returns a page of Foundation builds. Filters include the device model, Android version,
    architecture, approval and lock.

    `GET /v1/foundry/builds/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        foundation_major_number: Keeps only builds of this Foundation OS major number.
        build_arch: Keeps only builds for this processor architecture.
        android_major_version: Keeps only builds of this Android major version, as an integer.
        device_model_id: UUID of the device model.
        approved: Keeps only builds that are approved (`true`) or not approved (`false`).
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        locked: Keeps only builds that are (`true`) or are not (`false`) locked.
        build_fingerprint_hash: Keeps only the build whose fingerprint has this hash.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    foundation_major_number: int | Unset = UNSET,
    build_arch: str | Unset = UNSET,
    android_major_version: int | Unset = UNSET,
    device_model_id: str | UUID | Unset = UNSET,
    approved: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    locked: bool | Unset = UNSET,
    build_fingerprint_hash: str | Unset = UNSET,
) -> BuildV1PageAnswer:
    """
    List Foundation builds.

    Returns a page of Foundation builds. Filters include the device model, Android version,
    architecture, approval and lock.

    `GET /v1/foundry/builds/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        foundation_major_number: Keeps only builds of this Foundation OS major number.
        build_arch: Keeps only builds for this processor architecture.
        android_major_version: Keeps only builds of this Android major version, as an integer.
        device_model_id: UUID of the device model.
        approved: Keeps only builds that are approved (`true`) or not approved (`false`).
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        locked: Keeps only builds that are (`true`) or are not (`false`) locked.
        build_fingerprint_hash: Keeps only the build whose fingerprint has this hash.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
