# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.authn_user import AuthnUser
    from ...models.get_user_groups_response import GetUserGroupsResponse
    from ...models.invite import Invite
    from ...models.invite_created import InviteCreated
    from ...models.invite_tenant_user_request import InviteTenantUserRequest
    from ...models.legacy_user import LegacyUser
    from ...models.legacy_user_list import LegacyUserList
    from ...models.update_different_user_request import UpdateDifferentUserRequest
    from ...models.update_own_user_request import UpdateOwnUserRequest
    from ...models.user import User
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("UserGroup",)


class UserGroup(Group):
    """
    Invite users, list them, and set their role and group access.
    """

    __slots__ = ()

    async def delete_tenant_user(
        self,
        user_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Remove a user from the tenant.

        Deletes a user of the tenant. A success has no body.

        `DELETE /authn2/v0/tenant/{enterprise_id}/user/{user_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            user_id: UUID of the user.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_tenant_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            user_id=user_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_tenant_user_invite(
        self,
        invite_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a user invite.

        Deletes an invitation to the tenant. A success has no body.

        `DELETE /authn2/v0/tenant/{enterprise_id}/invite/{invite_id}`; documented errors: 401, 403, 404,
        500.

        Args:
            invite_id: Id of the invitation.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_tenant_user_invite import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            invite_id=invite_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def get_tenant_user_invites(
        self,
        *,
        exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
        exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
        authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Invite]:
        """
        List user invites.

        Returns the invitations of the tenant under userinvites, together with their count. The success
        status is 201, although this is a read.

        `GET /authn2/v0/tenant/{enterprise_id}/invite`; documented errors: 401, 500.

        Args:
            exclude_google_roles: Whether to leave out users with Google roles. Not published.
            exclude_enterprise_device_role: Whether to leave out users with the role of enterprise devices. Not published.
            authn_user_id_null: Whether to keep only users without an `authn_user_id`. Not published.
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
            from .get_tenant_user_invites import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                exclude_google_roles=exclude_google_roles,
                exclude_enterprise_device_role=exclude_enterprise_device_role,
                authn_user_id_null=authn_user_id_null,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authn2/v0/tenant/{enterprise_id}/invite",
            items=("userinvites",),
            count=("count",),
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

    async def get_user(
        self,
        user_id: str | int,
    ) -> LegacyUser:
        """
        Get a user.

        Reads one user account by its integer id.

        `GET /user/{user_id}/`; documented errors: 401, 404, 500.

        Args:
            user_id: Integer id of the user.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        answer: LegacyUser = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_user_groups(
        self,
        user_id: str | int | UUID,
        *,
        sub_groups: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> GetUserGroupsResponse:
        """
        List the groups of a user.

        Returns the ids of the groups a user may reach, plus a flag for access to every group. The parameter
        sub_groups concerns the inclusion of subgroups.

        `GET /authz2/v1/users/{user_id}/groups`; documented errors: 400, 401, 403.

        Args:
            user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
            sub_groups: Whether subgroups are included in the answer.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_user_groups import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            sub_groups=sub_groups,
        )
        answer: GetUserGroupsResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_users(
        self,
        *,
        exclude_google_roles: bool | Literal["true", "false"] | Unset = UNSET,
        exclude_enterprise_device_role: bool | Literal["true", "false"] | Unset = UNSET,
        authn_user_id_null: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[LegacyUserList]:
        """
        List users.

        Returns a page of user accounts with names, e-mail address, profile and last login.

        `GET /user/`; documented errors: 401, 500.

        Args:
            exclude_google_roles: Whether to leave out users with Google roles. Not published.
            exclude_enterprise_device_role: Whether to leave out users with the role of enterprise devices. Not published.
            authn_user_id_null: Whether to keep only users without an `authn_user_id`. Not published.
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
            from .get_users import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                exclude_google_roles=exclude_google_roles,
                exclude_enterprise_device_role=exclude_enterprise_device_role,
                authn_user_id_null=authn_user_id_null,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /user/",
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

    async def invite_tenant_user(
        self,
        body: InviteTenantUserRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> InviteCreated:
        """
        Invite a user.

        Invites a person by e-mail address to join the tenant. The profile inside meta names the role, the
        company and optionally groups and a custom role id; a connection id can be added at the top level.
        The answer holds the invitation and its address.

        `POST /authn2/v0/tenant/{enterprise_id}/invite`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `email`, `meta`; optional: `connection_id`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .invite_tenant_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: InviteCreated = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_authn_users(
        self,
        *,
        legacy_user_id: int | str | Enum | Unset = UNSET,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[AuthnUser]:
        """
        List user identities.

        Reads identity records of users, each with user id, tenant id, e-mail address, name and connection.
        The parameter legacy_user_id looks one up by its older integer id.

        `GET /authn2/v1/users/`; documented errors: 400, 401, 500.

        Args:
            legacy_user_id: Integer id that the user has in the older user service.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_authn_users import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                legacy_user_id=legacy_user_id,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authn2/v1/users/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_offset=True,
            key="user_id",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=None,
            max_items=max_items,
        )

    async def update_different_user(
        self,
        user_id: str | int | UUID,
        body: UpdateDifferentUserRequest,
    ) -> User:
        """
        Update the role and groups of another user.

        Sets the role and the groups of a user, both required. A custom role id, the right to factory reset
        and access to all groups can be set as well. The user id in the path is the authn_user_id of the
        account.

        `PUT /authz2/v1/users/{user_id}`; documented errors: 400, 401, 403.

        Args:
            user_id: UUID of the user in the authentication service, known elsewhere as `authn_user_id`.
            body: Fields: `role`, `groups`; optional: `authz_role_id`, `can_factory_reset`,
                `has_all_group_access`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_different_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        answer: User = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_own_user(
        self,
        user_id: str | int | UUID,
        body: UpdateOwnUserRequest,
    ) -> User:
        """
        Update your own user.

        Changes the first name of the user account. The answer is the user.

        `PUT /authn2/v0/user/{user_id}`; documented errors: 400, 401, 403, 404, 500.

        Args:
            user_id: UUID of the user.
            body: Fields: `first_name`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_own_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        answer: User = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def user_info(
        self,
    ) -> LegacyUser:
        """
        Get the current user.

        Reads the account of the user to whom the API key belongs.

        `GET /user_info/`; documented errors: 401, 500.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .user_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: LegacyUser = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
