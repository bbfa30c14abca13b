from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.tenant_app_version_page_answer import TenantAppVersionPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps/{appId}/versions",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("app_name", "query", _c.STR),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("tenant_app_version_page_answer", "TenantAppVersionPageAnswer"),
)


def _get_kwargs(
    app_id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        limit,
        offset,
        app_name,
        legacy_format,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> Response[TenantAppVersionPageAnswer]:
    """
    List the versions of a tenant app.

    Returns a page of the versions of a tenant app. By default a version shows build_number; send
    legacy_format=false to get version_name and version_code.

    `GET /v2/tenant-apps/{appId}/versions`; documented errors: 400, 401, 404, 500.

    Args:
        app_id: UUID of the app.
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        app_name: Keeps only apps with this name.
        legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
            and `version_code` when `false`. Default: true.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        limit=limit,
        offset=offset,
        app_name=app_name,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_name: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> TenantAppVersionPageAnswer:
    """
    List the versions of a tenant app.

    Returns a page of the versions of a tenant app. By default a version shows build_number; send
    legacy_format=false to get version_name and version_code.

    `GET /v2/tenant-apps/{appId}/versions`; documented errors: 400, 401, 404, 500.

    Args:
        app_id: UUID of the app.
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        app_name: Keeps only apps with this name.
        legacy_format: Chooses how versions are described: with `build_number` when `true`, with `version_name`
            and `version_code` when `false`. Default: true.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        limit=limit,
        offset=offset,
        app_name=app_name,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
