# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..models.create_tenant_vpptoken_request import CreateTenantVpptokenRequest
    from ..models.vpp_token_answer import VPPTokenAnswer
    from ..models.vpp_token_page_answer import VPPTokenPageAnswer

__all__ = ("RawVppTokenManagementGroup",)


class RawVppTokenManagementGroup(Group):
    """The operations of the group `vpp_token_management`, with their answers as they came."""

    __slots__ = ()

    async def create_tenant_vpptoken(
        self,
        body: CreateTenantVpptokenRequest | Unset = UNSET,
    ) -> Response[VPPTokenAnswer]:
        """Do what `VppTokenManagementGroup.create_tenant_vpptoken` documents; return the answer with status and headers."""
        from ..api.vpp_token_management.create_tenant_vpptoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_tenant_vpptoken(
        self,
        id: str | int,
    ) -> Response[None]:
        """Do what `VppTokenManagementGroup.delete_tenant_vpptoken` documents; return the answer with status and headers."""
        from ..api.vpp_token_management.delete_tenant_vpptoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_tenant_vpptokens(
        self,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[VPPTokenPageAnswer]:
        """Do what `VppTokenManagementGroup.list_tenant_vpptokens` documents, for one page; return the answer with status and headers."""
        from ..api.vpp_token_management.list_tenant_vpptokens import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
