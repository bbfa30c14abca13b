# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal
    from uuid import UUID

    from ...models.enterprise_policy import EnterprisePolicy
    from ...models.enterprise_policy_partial_update import EnterprisePolicyPartialUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("EnterprisePolicyGroup",)


class EnterprisePolicyGroup(Group):
    """
    Create and maintain the policies of an enterprise, which restrict what devices allow.
    """

    __slots__ = ()

    async def create_policy(
        self,
        body: EnterprisePolicy,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterprisePolicy:
        """
        Create a policy.

        Creates a policy from a name, the company and the policy rules. The answer is the stored policy.

        `POST /enterprise/{enterprise_id}/policy/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Policy of the enterprise with its restrictions.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_policy import OPERATION, _get_kwargs

        # This body names the enterprise by its address.
        enterprise = await self._caller.enterprise_id(enterprise_id)
        body = fill(body, "enterprise", f"{self._caller.client.base_url}/enterprise/{enterprise}/")

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: EnterprisePolicy = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_enterprise_policy(
        self,
        policy_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a policy.

        Deletes one policy. A success has no body.

        `DELETE /enterprise/{enterprise_id}/policy/{policy_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            policy_id: Integer id of the policy.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_enterprise_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_policy_by_id(
        self,
        policy_id: str | int,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterprisePolicy:
        """
        Get a policy.

        Reads one policy with its rules and the number of devices it concerns.

        `GET /enterprise/{enterprise_id}/policy/{policy_id}/`; documented errors: 401, 404, 500.

        Args:
            policy_id: Integer id of the policy.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_policy_by_id import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
        )
        answer: EnterprisePolicy = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_policies(
        self,
        *,
        name: Filter | Unset = UNSET,
        is_active: bool | Literal["true", "false"] | Unset = UNSET,
        created_on_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_on_lt: dt.datetime | dt.date | str | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[EnterprisePolicy]:
        """
        List policies.

        Returns a page of the company's policies. The list can be filtered by name and active flag.

        `GET /enterprise/{enterprise_id}/policy/`; documented errors: 400, 401, 500.

        Args:
            name: Keeps only entries with this name.
            is_active: Keeps only entries that are active (`true`) or inactive (`false`).
            created_on_gt: Keeps only policies created after this time. Not published.
            created_on_lt: Keeps only policies created before this time. Not published.
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
            from .list_policies import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                name=name,
                is_active=is_active,
                created_on_gt=created_on_gt,
                created_on_lt=created_on_lt,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/policy/",
            items=("results",),
            count=("count",),
            next=("next_",),
            takes_limit=True,
            takes_offset=True,
            key="uuid",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def partial_update_policy(
        self,
        policy_id: str | int,
        body: EnterprisePolicyPartialUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterprisePolicy:
        """
        Update a policy.

        Changes the given fields of a policy and leaves the rest alone. The answer is the whole policy.

        `PATCH /enterprise/{enterprise_id}/policy/{policy_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            policy_id: Integer id of the policy.
            body: Fields of an enterprise policy that can be changed one by one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
            body=body,
        )
        answer: EnterprisePolicy = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_policy(
        self,
        policy_id: str | int,
        body: EnterprisePolicy,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterprisePolicy:
        """
        Replace a policy.

        Replaces a policy as a whole and answers with the stored policy.

        `PUT /enterprise/{enterprise_id}/policy/{policy_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            policy_id: Integer id of the policy.
            body: Policy of the enterprise with its restrictions.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_policy import OPERATION, _get_kwargs

        # This body names the enterprise by its address.
        enterprise = await self._caller.enterprise_id(enterprise_id)
        body = fill(body, "enterprise", f"{self._caller.client.base_url}/enterprise/{enterprise}/")

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            policy_id=policy_id,
            body=body,
        )
        answer: EnterprisePolicy = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
