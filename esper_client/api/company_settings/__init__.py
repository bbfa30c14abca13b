# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.enterprise_update_v1 import EnterpriseUpdateV1
    from ...models.enterprise_v1 import EnterpriseV1
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CompanySettingsGroup",)


class CompanySettingsGroup(Group):
    """
    Read and change the company details of an enterprise, such as its registered name, address and
    contact person.
    """

    __slots__ = ()

    async def get_enterprise(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterpriseV1:
        """
        Get company settings.

        Reads the profile of the company: its name, short code, registered name and address, and contact
        details.

        `GET /v1/enterprise/{enterprise_id}/`; documented errors: 401, 500.

        Args:
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_enterprise import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        answer: EnterpriseV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def partial_update_enterprise(
        self,
        body: EnterpriseUpdateV1,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> EnterpriseV1:
        """
        Update company settings.

        Changes the given fields of the company profile, such as name, address or contact data, and leaves
        the others alone. The answer is the whole profile after the change.

        `PATCH /v1/enterprise/{enterprise_id}/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Company details that can be changed.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_enterprise import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: EnterpriseV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
