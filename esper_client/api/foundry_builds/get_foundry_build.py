from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.build_v1_answer import BuildV1Answer

OPERATION = Operation(
    "GET",
    "/v1/foundry/builds/{build_id}/",
    parameters=(Parameter("build_id", "path", _c.STR, required=True),),
    answer=_c.Ref("build_v1_answer", "BuildV1Answer"),
)


def _get_kwargs(
    build_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        build_id,
    )


async def asyncio_detailed(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[BuildV1Answer]:
    """
    Get a Foundation build.

    Returns one Foundation build with its version numbers, size in kilobytes, download addresses,
    release notes and approval.

    `GET /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404, 500.

    Args:
        build_id: UUID by which the build is known.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        build_id=build_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> BuildV1Answer:
    """
    Get a Foundation build.

    Returns one Foundation build with its version numbers, size in kilobytes, download addresses,
    release notes and approval.

    `GET /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404, 500.

    Args:
        build_id: UUID by which the build is known.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        build_id=build_id,
        client=client,
    )
    return response.parsed
