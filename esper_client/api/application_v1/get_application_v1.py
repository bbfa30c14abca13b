from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.application_v1 import ApplicationV1

OPERATION = Operation(
    "GET",
    "/v1/enterprise/{enterprise_id}/application/{application_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("application_v1", "ApplicationV1"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ApplicationV1]:
    """
    Get an application.

    Reads one application by its id in the v1 form.

    `GET /v1/enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        client: What sends the request.

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
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> ApplicationV1:
    """
    Get an application.

    Reads one application by its id in the v1 form.

    `GET /v1/enterprise/{enterprise_id}/application/{application_id}/`; documented errors: 401, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        application_id: UUID of the application.
        client: What sends the request.

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
        client=client,
    )
    return response.parsed
