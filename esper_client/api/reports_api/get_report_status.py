from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.get_report_status_content_answer import GetReportStatusContentAnswer

OPERATION = Operation(
    "GET",
    "/report/v0/reports/{report_id}",
    parameters=(Parameter("report_id", "path", _c.STR, required=True),),
    answer=_c.Ref("get_report_status_content_answer", "GetReportStatusContentAnswer"),
)


def _get_kwargs(
    report_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        report_id,
    )


async def asyncio_detailed(
    report_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[GetReportStatusContentAnswer]:
    """
    Get a report.

    Returns the status of a report and, once ready, its content. A preview comes as columns and rows in
    data_array with a truncated flag; a download comes as a link in external_link.

    `GET /report/v0/reports/{report_id}`; documented errors: 401, 404, 500.

    Args:
        report_id: UUID of the report.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        report_id=report_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    report_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GetReportStatusContentAnswer:
    """
    Get a report.

    Returns the status of a report and, once ready, its content. A preview comes as columns and rows in
    data_array with a truncated flag; a download comes as a link in external_link.

    `GET /report/v0/reports/{report_id}`; documented errors: 401, 404, 500.

    Args:
        report_id: UUID of the report.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        report_id=report_id,
        client=client,
    )
    return response.parsed
