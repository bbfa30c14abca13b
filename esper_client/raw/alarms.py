# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import fill, send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.alarm_history_page import AlarmHistoryPage
    from ..models.alarm_rule import AlarmRule
    from ..models.alarm_rule_create import AlarmRuleCreate
    from ..models.alarm_rule_page import AlarmRulePage
    from ..models.alarm_rule_patch import AlarmRulePatch
    from ..models.alarm_rule_write import AlarmRuleWrite

__all__ = ("RawAlarmsGroup",)


class RawAlarmsGroup(Group):
    """The operations of the group `alarms`, with their answers as they came."""

    __slots__ = ()

    async def add_alarm_rule(
        self,
        body: AlarmRuleCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmRule]:
        """Do what `AlarmsGroup.add_alarm_rule` documents; return the answer with status and headers."""
        from ..api.alarms.add_alarm_rule import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `AlarmsGroup.delete_alarm_rule` documents; return the answer with status and headers."""
        from ..api.alarms.delete_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_alarm_history(
        self,
        alarm_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmHistoryPage]:
        """Do what `AlarmsGroup.get_alarm_history` documents, for one page; return the answer with status and headers."""
        from ..api.alarms.get_alarm_history import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmRule]:
        """Do what `AlarmsGroup.get_alarm_rule` documents; return the answer with status and headers."""
        from ..api.alarms.get_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_alarm_rules(
        self,
        *,
        name: Filter | Unset = UNSET,
        description: Filter | Unset = UNSET,
        is_active: bool | Literal["true", "false"] | Unset = UNSET,
        created_on_gt: Filter | Unset = UNSET,
        created_on_lt: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmRulePage]:
        """Do what `AlarmsGroup.get_alarm_rules` documents, for one page; return the answer with status and headers."""
        from ..api.alarms.get_alarm_rules import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            name=name,
            description=description,
            is_active=is_active,
            created_on_gt=created_on_gt,
            created_on_lt=created_on_lt,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        body: AlarmRulePatch | Unset = UNSET,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmRule]:
        """Do what `AlarmsGroup.patch_alarm_rule` documents; return the answer with status and headers."""
        from ..api.alarms.patch_alarm_rule import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_alarm_rule(
        self,
        alarm_id: str | int | UUID,
        body: AlarmRuleWrite,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[AlarmRule]:
        """Do what `AlarmsGroup.update_alarm_rule` documents; return the answer with status and headers."""
        from ..api.alarms.update_alarm_rule import OPERATION, _get_kwargs

        body = fill(body, "enterprise", await self._caller.enterprise_id(enterprise_id))

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            alarm_id=alarm_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
