from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tenant_app_version_detail_answer import TenantAppVersionDetailAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps/{appId}/versions/{versionId}",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("tenant_app_version_detail_answer", "TenantAppVersionDetailAnswer"),
)


def _get_kwargs(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    legacy_format: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        legacy_format,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    legacy_format: bool | Unset = UNSET,
) -> Response[TenantAppVersionDetailAnswer]:
    """
    Get a tenant app version.

    Returns one version of a tenant app, including its download address and SHA-256 hash. With
    legacy_format=false it shows version_name and version_code in place of build_number.

    `GET /v2/tenant-apps/{appId}/versions/{versionId}`; documented errors: 400, 401, 404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
        client: What sends the request.
        legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
            and `version_code` when `false`.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        version_id=version_id,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    legacy_format: bool | Unset = UNSET,
) -> TenantAppVersionDetailAnswer:
    """
    Get a tenant app version.

    Returns one version of a tenant app, including its download address and SHA-256 hash. With
    legacy_format=false it shows version_name and version_code in place of build_number.

    `GET /v2/tenant-apps/{appId}/versions/{versionId}`; documented errors: 400, 401, 404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
        client: What sends the request.
        legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
            and `version_code` when `false`.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
