# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
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
    """Send what `ReportsApiGroup.create_report_status` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateReportStatusRequest,
) -> CreateReportStatusContentAnswer:
    """Send what `ReportsApiGroup.create_report_status` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
