# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.authn_user_page_answer import AuthnUserPageAnswer
    from ..models.get_user_groups_response import GetUserGroupsResponse
    from ..models.invite_created import InviteCreated
    from ..models.invite_page import InvitePage
    from ..models.invite_tenant_user_request import InviteTenantUserRequest
    from ..models.legacy_user import LegacyUser
    from ..models.legacy_user_list_page import LegacyUserListPage
    from ..models.update_different_user_request import UpdateDifferentUserRequest
    from ..models.update_own_user_request import UpdateOwnUserRequest
    from ..models.user import User

__all__ = ("RawUserGroup",)


class RawUserGroup(Group):
    """The operations of the group `user`, with their answers as they came."""

    __slots__ = ()

    async def delete_tenant_user(
        self,
        user_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `UserGroup.delete_tenant_user` documents; return the answer with status and headers."""
        from ..api.user.delete_tenant_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            user_id=user_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_tenant_user_invite(
        self,
        invite_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `UserGroup.delete_tenant_user_invite` documents; return the answer with status and headers."""
        from ..api.user.delete_tenant_user_invite import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            invite_id=invite_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_tenant_user_invites(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
        exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
        authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[InvitePage]:
        """Do what `UserGroup.get_tenant_user_invites` documents, for one page; return the answer with status and headers."""
        from ..api.user.get_tenant_user_invites import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
            exclude_google_roles=exclude_google_roles,
            exclude_enterprise_device_role=exclude_enterprise_device_role,
            authn_user_id_null=authn_user_id_null,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_user(
        self,
        user_id: str | int,
    ) -> Response[LegacyUser]:
        """Do what `UserGroup.get_user` documents; return the answer with status and headers."""
        from ..api.user.get_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_user_groups(
        self,
        user_id: str | int | UUID,
        *,
        sub_groups: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[GetUserGroupsResponse]:
        """Do what `UserGroup.get_user_groups` documents; return the answer with status and headers."""
        from ..api.user.get_user_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            sub_groups=sub_groups,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_users(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
        exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
        authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[LegacyUserListPage]:
        """Do what `UserGroup.get_users` documents, for one page; return the answer with status and headers."""
        from ..api.user.get_users import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            exclude_google_roles=exclude_google_roles,
            exclude_enterprise_device_role=exclude_enterprise_device_role,
            authn_user_id_null=authn_user_id_null,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def invite_tenant_user(
        self,
        body: InviteTenantUserRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[InviteCreated]:
        """Do what `UserGroup.invite_tenant_user` documents; return the answer with status and headers."""
        from ..api.user.invite_tenant_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_authn_users(
        self,
        *,
        legacy_user_id: int | str | Enum | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[AuthnUserPageAnswer]:
        """Do what `UserGroup.list_authn_users` documents, for one page; return the answer with status and headers."""
        from ..api.user.list_authn_users import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            legacy_user_id=legacy_user_id,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_different_user(
        self,
        user_id: str | int | UUID,
        body: UpdateDifferentUserRequest,
    ) -> Response[User]:
        """Do what `UserGroup.update_different_user` documents; return the answer with status and headers."""
        from ..api.user.update_different_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_own_user(
        self,
        user_id: str | int | UUID,
        body: UpdateOwnUserRequest,
    ) -> Response[User]:
        """Do what `UserGroup.update_own_user` documents; return the answer with status and headers."""
        from ..api.user.update_own_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def user_info(
        self,
    ) -> Response[LegacyUser]:
        """Do what `UserGroup.user_info` documents; return the answer with status and headers."""
        from ..api.user.user_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
