# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import fill, send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models.enterprise_policy import EnterprisePolicy
    from ..models.enterprise_policy_page import EnterprisePolicyPage
    from ..models.enterprise_policy_partial_update import EnterprisePolicyPartialUpdate

__all__ = ("RawEnterprisePolicyGroup",)


class RawEnterprisePolicyGroup(Group):
    """The operations of the group `enterprise_policy`, with their answers as they came."""

    __slots__ = ()

    async def create_policy(
        self,
        body: EnterprisePolicy,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterprisePolicy]:
        """Do what `EnterprisePolicyGroup.create_policy` documents; return the answer with status and headers."""
        from ..api.enterprise_policy.create_policy import OPERATION, _get_kwargs

        # This body names the enterprise by its address.
        enterprise = await self._caller.enterprise_id(enterprise_id)
        body = fill(body, "enterprise", f"{self._caller.client.base_url}/enterprise/{enterprise}/")

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_enterprise_policy(
        self,
        policy_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `EnterprisePolicyGroup.delete_enterprise_policy` documents; return the answer with status and headers."""
        from ..api.enterprise_policy.delete_enterprise_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_policy_by_id(
        self,
        policy_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterprisePolicy]:
        """Do what `EnterprisePolicyGroup.get_policy_by_id` documents; return the answer with status and headers."""
        from ..api.enterprise_policy.get_policy_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_policies(
        self,
        *,
        name: Filter | Unset = UNSET,
        is_active: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterprisePolicyPage]:
        """Do what `EnterprisePolicyGroup.list_policies` documents, for one page; return the answer with status and headers."""
        from ..api.enterprise_policy.list_policies import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            name=name,
            is_active=is_active,
            limit=limit,
            offset=offset,
            created_on_gt=created_on_gt,
            created_on_lt=created_on_lt,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def partial_update_policy(
        self,
        policy_id: str | int,
        body: EnterprisePolicyPartialUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterprisePolicy]:
        """Do what `EnterprisePolicyGroup.partial_update_policy` documents; return the answer with status and headers."""
        from ..api.enterprise_policy.partial_update_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_policy(
        self,
        policy_id: str | int,
        body: EnterprisePolicy,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterprisePolicy]:
        """Do what `EnterprisePolicyGroup.update_policy` documents; return the answer with status and headers."""
        from ..api.enterprise_policy.update_policy import OPERATION, _get_kwargs

        # This body names the enterprise by its address.
        enterprise = await self._caller.enterprise_id(enterprise_id)
        body = fill(body, "enterprise", f"{self._caller.client.base_url}/enterprise/{enterprise}/")

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
