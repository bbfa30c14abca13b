from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from ...models.tenant_app_page_answer import TenantAppPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/tenant-apps",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("platform", "query", _c.STR),
        Parameter("package_name", "query", _c.STR),
        Parameter("app_name", "query", _c.STR),
    ),
    answer=_c.Ref("tenant_app_page_answer", "TenantAppPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Unset = UNSET,
    package_name: str | Unset = UNSET,
    app_name: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        platform,
        package_name,
        app_name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Unset = UNSET,
    package_name: str | Unset = UNSET,
    app_name: str | Unset = UNSET,
) -> Response[TenantAppPageAnswer]:
    """
    List tenant apps.

    Returns a page of the Apple and Windows apps uploaded by the tenant. Filters cover platform, package
    name and app name.

    `GET /v2/tenant-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        platform: Platform family of the object.
        package_name: Keeps only apps with this package name.
        app_name: Keeps only apps with this name.

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
        platform=platform,
        package_name=package_name,
        app_name=app_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform: AppUploadRequestBodyPlatform | Unset = UNSET,
    package_name: str | Unset = UNSET,
    app_name: str | Unset = UNSET,
) -> TenantAppPageAnswer:
    """
    List tenant apps.

    Returns a page of the Apple and Windows apps uploaded by the tenant. Filters cover platform, package
    name and app name.

    `GET /v2/tenant-apps`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        platform: Platform family of the object.
        package_name: Keeps only apps with this package name.
        app_name: Keeps only apps with this name.

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
        platform=platform,
        package_name=package_name,
        app_name=app_name,
        client=client,
    )
    return response.parsed
