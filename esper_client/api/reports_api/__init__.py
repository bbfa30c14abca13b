# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_report_status_content import CreateReportStatusContent
    from ...models.create_report_status_request import CreateReportStatusRequest
    from ...models.get_report_status_content import GetReportStatusContent
    from ...models.get_report_types_content import GetReportTypesContent
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ReportsApiGroup",)


class ReportsApiGroup(Group):
    """
    Order a report, wait for it to finish and fetch its rows or a download link.
    """

    __slots__ = ()

    async def create_report_status(
        self,
        body: CreateReportStatusRequest,
    ) -> CreateReportStatusContent:
        """
        Create a report.

        Starts a report on devices or on device apps, with optional period and filters. The work runs in the
        background, so the answer holds only an id and a status; poll the report with that id.

        `POST /report/v0/reports`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `report_type`; optional: `start_time`, `end_time`, `is_download`, `filters`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_report_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: CreateReportStatusContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_report_status(
        self,
        report_id: str | int | UUID,
    ) -> GetReportStatusContent:
        """
        Get a report.

        Returns the status of a report and, once ready, its content. A preview comes as columns and rows in
        data_array with a truncated flag; a download comes as a link in external_link.

        `GET /report/v0/reports/{report_id}`; documented errors: 401, 404, 500.

        Args:
            report_id: UUID of the report.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_report_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            report_id=report_id,
        )
        answer: GetReportStatusContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_report_types(
        self,
    ) -> GetReportTypesContent:
        """
        List report types.

        Returns the kinds of report on offer, each with its display name, description, its last_generated_at
        time and its available_from time.

        `GET /report/v0/report-types`; documented errors: 401, 500.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_report_types import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: GetReportTypesContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
