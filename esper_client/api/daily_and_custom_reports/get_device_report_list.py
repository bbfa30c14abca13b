# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...client import AuthenticatedClient
    from ...models.device_report import DeviceReport

OPERATION = Operation(
    "GET",
    "/enterprise/report/device-report/",
    parameters=(
        Parameter("start_date", "query", _c.DATE, required=True),
        Parameter("end_date", "query", _c.DATE, required=True),
        Parameter("group_name", "query", _c.STR),
    ),
    answer=_c.Ref("device_report", "DeviceReport"),
)


def _get_kwargs(
    *,
    start_date: dt.date | str,
    end_date: dt.date | str,
    group_name: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        start_date,
        end_date,
        group_name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_date: dt.date | str,
    end_date: dt.date | str,
    group_name: Filter | Unset = UNSET,
) -> Response[DeviceReport]:
    """Send what `DailyAndCustomReportsGroup.get_device_report_list` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        group_name=group_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_date: dt.date | str,
    end_date: dt.date | str,
    group_name: Filter | Unset = UNSET,
) -> DeviceReport:
    """Send what `DailyAndCustomReportsGroup.get_device_report_list` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        start_date=start_date,
        end_date=end_date,
        group_name=group_name,
        client=client,
    )
    return response.parsed
