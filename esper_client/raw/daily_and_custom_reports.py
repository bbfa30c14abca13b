# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.add_subscription_request import AddSubscriptionRequest
    from ..models.device_report import DeviceReport
    from ..models.get_enterprise_report_response import GetEnterpriseReportResponse
    from ..models.get_report_info_response import GetReportInfoResponse
    from ..models.group_report import GroupReport
    from ..models.patch_subscription_report_request import PatchSubscriptionReportRequest
    from ..models.subscription import Subscription
    from ..models.subscription_page import SubscriptionPage

__all__ = ("RawDailyAndCustomReportsGroup",)


class RawDailyAndCustomReportsGroup(Group):
    """The operations of the group `daily_and_custom_reports`, with their answers as they came."""

    __slots__ = ()

    async def add_subscription(
        self,
        body: AddSubscriptionRequest,
    ) -> Response[Subscription]:
        """Do what `DailyAndCustomReportsGroup.add_subscription` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.add_subscription import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_subscription_report(
        self,
        subscription_id: str | int,
    ) -> Response[None]:
        """Do what `DailyAndCustomReportsGroup.delete_subscription_report` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.delete_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_device_report_list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        group_name: Filter | Unset = UNSET,
    ) -> Response[DeviceReport]:
        """Do what `DailyAndCustomReportsGroup.get_device_report_list` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_device_report_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            start_date=start_date,
            end_date=end_date,
            group_name=group_name,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_enterprise_report(
        self,
        *,
        start_date: dt.datetime | dt.date | str,
        end_date: dt.datetime | dt.date | str,
    ) -> Response[GetEnterpriseReportResponse]:
        """Do what `DailyAndCustomReportsGroup.get_enterprise_report` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_enterprise_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            start_date=start_date,
            end_date=end_date,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_group_report_list(
        self,
        *,
        start_date: dt.date | str,
        end_date: dt.date | str,
        group_name: Filter | Unset = UNSET,
    ) -> Response[list[GroupReport]]:
        """Do what `DailyAndCustomReportsGroup.get_group_report_list` documents, for one page; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_group_report_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            start_date=start_date,
            end_date=end_date,
            group_name=group_name,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_report_info(
        self,
    ) -> Response[GetReportInfoResponse]:
        """Do what `DailyAndCustomReportsGroup.get_report_info` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_report_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_subscription_report(
        self,
        subscription_id: str | int,
    ) -> Response[Subscription]:
        """Do what `DailyAndCustomReportsGroup.get_subscription_report` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_subscription_reports(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[SubscriptionPage]:
        """Do what `DailyAndCustomReportsGroup.get_subscription_reports` documents, for one page; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.get_subscription_reports import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_subscription_report(
        self,
        subscription_id: str | int,
        body: PatchSubscriptionReportRequest | Unset = UNSET,
    ) -> Response[Subscription]:
        """Do what `DailyAndCustomReportsGroup.patch_subscription_report` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.patch_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_subscription_report(
        self,
        subscription_id: str | int,
        body: AddSubscriptionRequest,
    ) -> Response[Subscription]:
        """Do what `DailyAndCustomReportsGroup.update_subscription_report` documents; return the answer with status and headers."""
        from ..api.daily_and_custom_reports.update_subscription_report import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            subscription_id=subscription_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
