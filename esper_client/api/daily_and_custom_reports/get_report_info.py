from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.get_report_info_response import GetReportInfoResponse

OPERATION = Operation(
    "GET",
    "/enterprise/report/info/",
    answer=_c.Ref("get_report_info_response", "GetReportInfoResponse"),
)


def _get_kwargs() -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetReportInfoResponse]:
    """
    Get report availability.

    Says from which time reports are available and whether the reports workflow is enabled. The field
    names are in camel case.

    `GET /enterprise/report/info/`; documented errors: 401, 500.

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
) -> GetReportInfoResponse:
    """
    Get report availability.

    Says from which time reports are available and whether the reports workflow is enabled. The field
    names are in camel case.

    `GET /enterprise/report/info/`; documented errors: 401, 500.

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
