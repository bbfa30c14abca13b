from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_report_status_content_answer import CreateReportStatusContentAnswer
    from ...models.create_report_status_request import CreateReportStatusRequest

OPERATION = Operation(
    "POST",
    "/report/v0/reports",
    answer=_c.Ref("create_report_status_content_answer", "CreateReportStatusContentAnswer"),
    body=_c.Ref("create_report_status_request", "CreateReportStatusRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateReportStatusRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateReportStatusRequest,
) -> Response[CreateReportStatusContentAnswer]:
    """
    Create a report.

    Starts a report on devices or on device apps, with optional period and filters. The work runs in the
    background, so the answer holds only an id and a status; poll the report with that id.

    `POST /report/v0/reports`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateReportStatusRequest,
) -> CreateReportStatusContentAnswer:
    """
    Create a report.

    Starts a report on devices or on device apps, with optional period and filters. The work runs in the
    background, so the answer holds only an id and a status; poll the report with that id.

    `POST /report/v0/reports`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
