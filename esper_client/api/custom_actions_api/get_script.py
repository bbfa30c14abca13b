from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.platform_script_answer import PlatformScriptAnswer

OPERATION = Operation(
    "GET",
    "/v2/scripts/{script_id}/",
    parameters=(Parameter("script_id", "path", _c.STR, required=True),),
    answer=_c.Ref("platform_script_answer", "PlatformScriptAnswer"),
)


def _get_kwargs(
    script_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        script_id,
    )


async def asyncio_detailed(
    script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PlatformScriptAnswer]:
    """
    Get a script.

    Reads the text of a script and the interpreter that runs it.

    `GET /v2/scripts/{script_id}/`; documented errors: 401, 404, 500.

    Args:
        script_id: UUID of the script.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        script_id=script_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    script_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PlatformScriptAnswer:
    """
    Get a script.

    Reads the text of a script and the interpreter that runs it.

    `GET /v2/scripts/{script_id}/`; documented errors: 401, 404, 500.

    Args:
        script_id: UUID of the script.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        script_id=script_id,
        client=client,
    )
    return response.parsed
