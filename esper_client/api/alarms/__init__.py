# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.alarm_history import AlarmHistory
    from ...models.alarm_rule import AlarmRule
    from ...models.alarm_rule_create import AlarmRuleCreate
    from ...models.alarm_rule_patch import AlarmRulePatch
    from ...models.alarm_rule_write import AlarmRuleWrite
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AlarmsGroup",)


class AlarmsGroup(Group):
    """
    Rules that raise an alarm when a metric meets a condition, and the history of raised alarms.
    """

    __slots__ = ()

    async def add_alarm_rule(
        self,
        body: AlarmRuleCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlarmRule:
        """
        Create an alarm rule.

        Creates an alarm rule that compares a metric with a value in percent or as a count. Company id,
        name, metric, conditions and realert_interval are required; devices, groups, e-mail addresses and
        alert channels are optional.

        `POST /v1/enterprise/{enterprise_id}/alarmrules/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Alarm rule as sent to create one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .add_alarm_rule import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: AlarmRule = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete an alarm rule.

        Deletes one alarm rule. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 401, 403, 404,
        500.

        Args:
            alarm_id: UUID of the alarm rule.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_alarm_history(
        self,
        alarm_id: str | int | UUID,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AlarmHistory]:
        """
        List the history of an alarm rule.

        Returns the alerts an alarm rule has raised, each with device, group, time of the alert and time the
        device was last seen. The number of entries is given as total instead of count, and a page holds 50
        by default.

        `GET /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/alarmhistory/`; documented errors: 401,
        404, 500.

        Args:
            alarm_id: UUID of the alarm rule.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_alarm_history import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                alarm_id=alarm_id,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/alarmhistory/",
            items=("results",),
            count=("total",),
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

    async def get_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlarmRule:
        """
        Get an alarm rule.

        Reads one alarm rule with its conditions, actions, devices and groups.

        `GET /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 401, 404, 500.

        Args:
            alarm_id: UUID of the alarm rule.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
        )
        answer: AlarmRule = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_alarm_rules(
        self,
        *,
        name: Filter | Unset = UNSET,
        description: Filter | Unset = UNSET,
        is_active: bool | Literal["true", "false"] | Unset = UNSET,
        created_on_gt: Filter | Unset = UNSET,
        created_on_lt: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[AlarmRule]:
        """
        List alarm rules.

        Returns a page of alarm rules with their metric, conditions, actions and the devices and groups they
        watch. Filters cover name, description, active flag and creation date.

        `GET /v1/enterprise/{enterprise_id}/alarmrules/`; documented errors: 400, 401, 500.

        Args:
            name: Keeps only entries with this name.
            description: Keeps only entries with this description.
            is_active: Keeps only entries that are active (`true`) or inactive (`false`).
            created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_alarm_rules import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                name=name,
                description=description,
                is_active=is_active,
                created_on_gt=created_on_gt,
                created_on_lt=created_on_lt,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/alarmrules/",
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

    async def patch_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        body: AlarmRulePatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlarmRule:
        """
        Update an alarm rule.

        Changes the given fields of an alarm rule and leaves the rest alone. The answer is the whole rule.

        `PATCH /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            alarm_id: UUID of the alarm rule.
            body: Fields of an alarm rule that can be changed one by one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
            body=body,
        )
        answer: AlarmRule = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        body: AlarmRuleWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> AlarmRule:
        """
        Replace an alarm rule.

        Replaces an alarm rule; company id, name, metric, conditions and realert_interval are required. The
        answer is the stored rule.

        `PUT /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            alarm_id: UUID of the alarm rule.
            body: Alarm rule as sent to create or replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_alarm_rule import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
            body=body,
        )
        answer: AlarmRule = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
