from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_enterprise import GoogleEnterprise

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("google_enterprise", "GoogleEnterprise"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleEnterprise]:
    """
    Get an EMM instance.

    Reads one Google enterprise binding by its integer id, including its state and enterprise token.

    `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}`; documented errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
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
        emm_id=emm_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
) -> GoogleEnterprise:
    """
    Get an EMM instance.

    Reads one Google enterprise binding by its integer id, including its state and enterprise token.

    `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}`; documented errors: 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
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
        emm_id=emm_id,
        client=client,
    )
    return response.parsed
