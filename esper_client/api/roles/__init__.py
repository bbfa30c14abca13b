# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_role_request import CreateRoleRequest
    from ...models.role import Role
    from ...models.scope import Scope
    from ...models.update_role_request import UpdateRoleRequest
    from ...models.update_role_scopes_request import UpdateRoleScopesRequest
    from ...models.update_role_scopes_response import UpdateRoleScopesResponse
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("RolesGroup",)


class RolesGroup(Group):
    """
    Roles and the permission scopes they consist of.
    """

    __slots__ = ()

    async def create_role(
        self,
        body: CreateRoleRequest,
    ) -> Role:
        """
        Create a role.

        Creates a role from a name and a description, both required. The answer carries its id.

        `POST /authz2/v1/roles/`; documented errors: 400, 401.

        Args:
            body: Fields: `name`, `description`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: Role = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_role(
        self,
        role_id: str | int | UUID,
    ) -> None:
        """
        Delete a role.

        Deletes one role. A success has no body.

        `DELETE /authz2/v1/roles/{role_id}`; documented errors: 400, 401.

        Args:
            role_id: UUID of the role.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_role(
        self,
        role_id: str | int | UUID,
    ) -> Role:
        """
        Get a role.

        Reads one role with its name, description and type.

        `GET /authz2/v1/roles/{role_id}`; documented errors: 400, 401, 404.

        Args:
            role_id: UUID of the role.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
        )
        answer: Role = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_role_scopes(
        self,
        role_id: str | int | UUID,
        *,
        max_items: int | None = None,
    ) -> Pages[Scope]:
        """
        List the scopes of a role.

        Returns the permission scopes of a role as a plain array, without paging.

        `GET /authz2/v1/roles/{role_id}/scopes`; documented errors: 400, 401, 404.

        Args:
            role_id: UUID of the role.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_role_scopes import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                role_id=role_id,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authz2/v1/roles/{role_id}/scopes",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=0,
            page_size=None,
            max_items=max_items,
        )

    def list_roles(
        self,
        *,
        name: Filter | Unset = UNSET,
        role_type: Filter | Unset = UNSET,
        sort: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Role]:
        """
        List roles.

        Returns roles under the key roles together with their count; there are no links to further pages, so
        use limit and offset. Filters are name and role type.

        `GET /authz2/v1/roles/`; documented errors: 400, 401.

        Args:
            name: Keeps only entries with this name.
            role_type: Keeps only roles of this type.
            sort: Field to sort the roles by.
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
            from .list_roles import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                name=name,
                role_type=role_type,
                sort=sort,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authz2/v1/roles/",
            items=("roles",),
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

    async def update_role(
        self,
        role_id: str | int | UUID,
        body: UpdateRoleRequest,
    ) -> Role:
        """
        Update a role.

        Changes the name or the description of a role and answers with the role.

        `PATCH /authz2/v1/roles/{role_id}`; documented errors: 400, 401, 404.

        Args:
            role_id: UUID of the role.
            body: Fields: optional: `name`, `description`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
            body=body,
        )
        answer: Role = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_role_scopes(
        self,
        role_id: str | int | UUID,
        body: UpdateRoleScopesRequest,
    ) -> UpdateRoleScopesResponse:
        """
        Set the scopes of a role.

        Sets the permission scopes of a role, given by id or by a name such as read:device. The answer lists
        the scopes of the role.

        `PUT /authz2/v1/roles/{role_id}/scopes`; documented errors: 400, 401, 404.

        Args:
            role_id: UUID of the role.
            body: Fields: optional: `scope_ids`, `scope_names`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_role_scopes import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
            body=body,
        )
        answer: UpdateRoleScopesResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
