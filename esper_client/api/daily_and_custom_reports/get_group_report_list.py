from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...client import AuthenticatedClient
    from ...models.group_report import GroupReport

OPERATION = Operation(
    "GET",
    "/enterprise/report/group-report/",
    parameters=(
        Parameter("start_date", "query", _c.DATE, required=True),
        Parameter("end_date", "query", _c.DATE, required=True),
        Parameter("group_name", "query", _c.STR),
    ),
    answer=_c.ListOf(_c.Ref("group_report", "GroupReport")),
)


def _get_kwargs(
    *,
    start_date: dt.date,
    end_date: dt.date,
    group_name: str | Unset = UNSET,
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
    start_date: dt.date,
    end_date: dt.date,
    group_name: str | Unset = UNSET,
) -> Response[list[GroupReport]]:
    """
    Get the group report.

    Returns a plain array with device counts per group between two required dates, optionally for one
    group name. The service may answer 404 at this address.

    `GET /enterprise/report/group-report/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        start_date: First day of the report period, as `YYYY-MM-DD`.
        end_date: Last day of the report period, as `YYYY-MM-DD`.
        group_name: Keeps only entries of the group with this name.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        group_name=group_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_date: dt.date,
    end_date: dt.date,
    group_name: str | Unset = UNSET,
) -> list[GroupReport]:
    """
    Get the group report.

    Returns a plain array with device counts per group between two required dates, optionally for one
    group name. The service may answer 404 at this address.

    `GET /enterprise/report/group-report/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        start_date: First day of the report period, as `YYYY-MM-DD`.
        end_date: Last day of the report period, as `YYYY-MM-DD`.
        group_name: Keeps only entries of the group with this name.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        start_date=start_date,
        end_date=end_date,
        group_name=group_name,
        client=client,
    )
    return response.parsed
