from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.app_version_delete import AppVersionDelete

OPERATION = Operation(
    "DELETE",
    "/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
        Parameter("version_id", "path", _c.STR, required=True),
        Parameter("request_id", "query", _c.STR),
    ),
    answer=_c.Ref("app_version_delete", "AppVersionDelete"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    request_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
        version_id,
        request_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: str | Unset = UNSET,
) -> Response[AppVersionDelete | None]:
    """
    Delete an application version.

    Deletes one version of an application; success has no body. If templates are linked to it, the first
    answer is 200 with a request_id and the templates concerned, and the deletion happens only when the
    call is repeated with that request_id.

    `DELETE /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        request_id: The request_id of the answer to the first call, to delete a version that is linked. Not
            published.

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
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: str | Unset = UNSET,
) -> AppVersionDelete | None:
    """
    Delete an application version.

    Deletes one version of an application; success has no body. If templates are linked to it, the first
    answer is 200 with a request_id and the templates concerned, and the deletion happens only when the
    call is repeated with that request_id.

    `DELETE /enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/`; documented
    errors: 400, 401, 403, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        version_id: UUID of the application version.
        client: What sends the request.
        request_id: The request_id of the answer to the first call, to delete a version that is linked. Not
            published.

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
        client=client,
    )
    return response.parsed
