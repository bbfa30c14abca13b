from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.app_version import AppVersion

OPERATION = Operation(
    "GET",
    "/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
        Parameter("version_id", "path", _c.STR, required=True),
        Parameter("request_id", "query", _c.STR),
        Parameter("legacy_format", "query", _c.BOOL),
    ),
    answer=_c.Ref("app_version", "AppVersion"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    request_id: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
        version_id,
        request_id,
        legacy_format,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> Response[AppVersion]:
    """
    Get an application version.

    Reads one version of an application.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
    errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        request_id: Id of an earlier request that concerns this version.
        legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
            it carries `version_name` and `version_code` instead. Not published here.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_id=version_id,
        request_id=request_id,
        legacy_format=legacy_format,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: str | Unset = UNSET,
    legacy_format: bool | Unset = UNSET,
) -> AppVersion:
    """
    Get an application version.

    Reads one version of an application.

    `GET /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
    errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        request_id: Id of an earlier request that concerns this version.
        legacy_format: Whether a version carries `build_number`, as it does when this is left out. With false
            it carries `version_name` and `version_code` instead. Not published here.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_id=version_id,
        request_id=request_id,
        legacy_format=legacy_format,
        client=client,
    )
    return response.parsed
