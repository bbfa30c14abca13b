# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    import datetime as dt

    from ...client import AuthenticatedClient
    from ...models.get_enterprise_report_response import GetEnterpriseReportResponse

OPERATION = Operation(
    "GET",
    "/enterprise/report/enterprise-report/",
    parameters=(
        Parameter("start_date", "query", _c.DATETIME, required=True),
        Parameter("end_date", "query", _c.DATETIME, required=True),
    ),
    answer=_c.Ref("get_enterprise_report_response", "GetEnterpriseReportResponse"),
)


def _get_kwargs(
    *,
    start_date: dt.datetime | dt.date | str,
    end_date: dt.datetime | dt.date | str,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        start_date,
        end_date,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_date: dt.datetime | dt.date | str,
    end_date: dt.datetime | dt.date | str,
) -> Response[GetEnterpriseReportResponse]:
    """Send what `DailyAndCustomReportsGroup.get_enterprise_report` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_date: dt.datetime | dt.date | str,
    end_date: dt.datetime | dt.date | str,
) -> GetEnterpriseReportResponse:
    """Send what `DailyAndCustomReportsGroup.get_enterprise_report` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        start_date=start_date,
        end_date=end_date,
        client=client,
    )
    return response.parsed
