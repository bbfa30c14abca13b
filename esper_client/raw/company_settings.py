# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import EnterpriseId, Response

if TYPE_CHECKING:
    from ..models.enterprise_update_v1 import EnterpriseUpdateV1
    from ..models.enterprise_v1 import EnterpriseV1

__all__ = ("RawCompanySettingsGroup",)


class RawCompanySettingsGroup(Group):
    """The operations of the group `company_settings`, with their answers as they came."""

    __slots__ = ()

    async def get_enterprise(
        self,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterpriseV1]:
        """Do what `CompanySettingsGroup.get_enterprise` documents; return the answer with status and headers."""
        from ..api.company_settings.get_enterprise import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def partial_update_enterprise(
        self,
        body: EnterpriseUpdateV1,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[EnterpriseV1]:
        """Do what `CompanySettingsGroup.partial_update_enterprise` documents; return the answer with status and headers."""
        from ..api.company_settings.partial_update_enterprise import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
