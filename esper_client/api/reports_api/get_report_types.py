from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_report_types_content_answer import GetReportTypesContentAnswer

OPERATION = Operation(
    "GET",
    "/report/v0/report-types",
    answer=_c.Ref("get_report_types_content_answer", "GetReportTypesContentAnswer"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetReportTypesContentAnswer]:
    """
    List report types.

    Returns the kinds of report on offer, each with its display name, description, its last_generated_at
    time and its available_from time.

    `GET /report/v0/report-types`; documented errors: 401, 500.

    Args:
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs()
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetReportTypesContentAnswer:
    """
    List report types.

    Returns the kinds of report on offer, each with its display name, description, its last_generated_at
    time and its available_from time.

    `GET /report/v0/report-types`; documented errors: 401, 500.

    Args:
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
