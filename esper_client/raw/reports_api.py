# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.create_report_status_content_answer import CreateReportStatusContentAnswer
    from ..models.create_report_status_request import CreateReportStatusRequest
    from ..models.get_report_status_content_answer import GetReportStatusContentAnswer
    from ..models.get_report_types_content_answer import GetReportTypesContentAnswer

__all__ = ("RawReportsApiGroup",)


class RawReportsApiGroup(Group):
    """The operations of the group `reports_api`, with their answers as they came."""

    __slots__ = ()

    async def create_report_status(
        self,
        body: CreateReportStatusRequest,
    ) -> Response[CreateReportStatusContentAnswer]:
        """Do what `ReportsApiGroup.create_report_status` documents; return the answer with status and headers."""
        from ..api.reports_api.create_report_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_report_status(
        self,
        report_id: str | int | UUID,
    ) -> Response[GetReportStatusContentAnswer]:
        """Do what `ReportsApiGroup.get_report_status` documents; return the answer with status and headers."""
        from ..api.reports_api.get_report_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            report_id=report_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_report_types(
        self,
    ) -> Response[GetReportTypesContentAnswer]:
        """Do what `ReportsApiGroup.get_report_types` documents; return the answer with status and headers."""
        from ..api.reports_api.get_report_types import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
