# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `ReportsApiGroup.get_report_status` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        report_id=report_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    report_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> GetReportStatusContentAnswer:
    """Send what `ReportsApiGroup.get_report_status` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        report_id=report_id,
        client=client,
    )
    return response.parsed
