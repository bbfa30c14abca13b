# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...models.add_subscription_request import AddSubscriptionRequest
    from ...models.device_report import DeviceReport
    from ...models.get_enterprise_report_response import GetEnterpriseReportResponse
    from ...models.get_report_info_response import GetReportInfoResponse
    from ...models.group_report import GroupReport
    from ...models.patch_subscription_report_request import PatchSubscriptionReportRequest
    from ...models.subscription import Subscription
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DailyAndCustomReportsGroup",)


class DailyAndCustomReportsGroup(Group):
    """
    Reports on devices, groups and the enterprise for a period, and subscriptions that send them by
    e-mail.
    """

    __slots__ = ()

    async def add_subscription(
        self,
        body: AddSubscriptionRequest,
    ) -> Subscription:
        """
        Create a report subscription.

        Subscribes up to 10 e-mail addresses to reports. The answer carries the integer id of the
        subscription.

        `POST /enterprise/report/subscription/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `email_ids`; optional: `is_subscribed`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: Subscription = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_subscription_report(
        self,
        subscription_id: str | int,
    ) -> None:
        """
        Delete a report subscription.

        Deletes one report subscription. A success has no body.

        `DELETE /enterprise/report/subscription/{subscription_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            subscription_id: Integer id of the report subscription.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_report_list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        group_name: Filter | Unset = UNSET,
    ) -> DeviceReport:
        """
        Get the device report.

        Returns device counts with a report for the single devices between two dates, which are both
        required, optionally for one group name. The service may answer 404 at this address.

        `GET /enterprise/report/device-report/`; documented errors: 400, 401, 500.

        Args:
            start_date: First day of the report period, as `YYYY-MM-DD`.
            end_date: Last day of the report period, as `YYYY-MM-DD`.
            group_name: Keeps only entries of the group with this name.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_device_report_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            start_date=start_date,
            end_date=end_date,
            group_name=group_name,
        )
        answer: DeviceReport = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_enterprise_report(
        self,
        *,
        start_date: dt.datetime | dt.date | str,
        end_date: dt.datetime | dt.date | str,
    ) -> GetEnterpriseReportResponse:
        """
        Get the company report.

        Returns the peak of active devices and the numbers of provisioned and registered devices between two
        required points in time.

        `GET /enterprise/report/enterprise-report/`; documented errors: 400, 401, 500.

        Args:
            start_date: Start of the report period, as an RFC 3339 timestamp.
            end_date: End of the report period, as an RFC 3339 timestamp.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_enterprise_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            start_date=start_date,
            end_date=end_date,
        )
        answer: GetEnterpriseReportResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_group_report_list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        group_name: Filter | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[GroupReport]:
        """
        Get the group report.

        Returns a plain array with device counts per group between two required dates, optionally for one
        group name. The service may answer 404 at this address.

        `GET /enterprise/report/group-report/`; documented errors: 400, 401, 500.

        Args:
            start_date: First day of the report period, as `YYYY-MM-DD`.
            end_date: Last day of the report period, as `YYYY-MM-DD`.
            group_name: Keeps only entries of the group with this name.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_group_report_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                start_date=start_date,
                end_date=end_date,
                group_name=group_name,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/report/group-report/",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=0,
            page_size=None,
            max_items=max_items,
        )

    async def get_report_info(
        self,
    ) -> GetReportInfoResponse:
        """
        Get report availability.

        Says from which time reports are available and whether the reports workflow is enabled. The field
        names are in camel case.

        `GET /enterprise/report/info/`; documented errors: 401, 500.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_report_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: GetReportInfoResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_subscription_report(
        self,
        subscription_id: str | int,
    ) -> Subscription:
        """
        Get a report subscription.

        Reads one report subscription by its integer id.

        `GET /enterprise/report/subscription/{subscription_id}/`; documented errors: 401, 404, 500.

        Args:
            subscription_id: Integer id of the report subscription.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
        )
        answer: Subscription = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_subscription_reports(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Subscription]:
        """
        List report subscriptions.

        Returns a page of report subscriptions with their e-mail addresses and state.

        `GET /enterprise/report/subscription/`; documented errors: 401, 500.

        Args:
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_subscription_reports import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/report/subscription/",
            items=("results",),
            count=("count",),
            next=("next_",),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def patch_subscription_report(
        self,
        subscription_id: str | int,
        body: PatchSubscriptionReportRequest | Unset = UNSET,
    ) -> Subscription:
        """
        Update a report subscription.

        Changes the e-mail addresses or the active state of a report subscription. The answer is the whole
        subscription.

        `PATCH /enterprise/report/subscription/{subscription_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            subscription_id: Integer id of the report subscription.
            body: Fields: optional: `email_ids`, `is_subscribed`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
            body=body,
        )
        answer: Subscription = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_subscription_report(
        self,
        subscription_id: str | int,
        body: AddSubscriptionRequest,
    ) -> Subscription:
        """
        Replace a report subscription.

        Replaces the e-mail addresses of a report subscription, at most 10, and sets whether it is active.
        The answer is the stored subscription.

        `PUT /enterprise/report/subscription/{subscription_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            subscription_id: Integer id of the report subscription.
            body: Fields: `email_ids`; optional: `is_subscribed`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
            body=body,
        )
        answer: Subscription = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
