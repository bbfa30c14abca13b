# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.create_role_request import CreateRoleRequest
    from ..models.role import Role
    from ..models.role_page import RolePage
    from ..models.scope import Scope
    from ..models.update_role_request import UpdateRoleRequest
    from ..models.update_role_scopes_request import UpdateRoleScopesRequest
    from ..models.update_role_scopes_response import UpdateRoleScopesResponse

__all__ = ("RawRolesGroup",)


class RawRolesGroup(Group):
    """The operations of the group `roles`, with their answers as they came."""

    __slots__ = ()

    async def create_role(
        self,
        body: CreateRoleRequest,
    ) -> Response[Role]:
        """Do what `RolesGroup.create_role` documents; return the answer with status and headers."""
        from ..api.roles.create_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_role(
        self,
        role_id: str | int | UUID,
    ) -> Response[None]:
        """Do what `RolesGroup.delete_role` documents; return the answer with status and headers."""
        from ..api.roles.delete_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_role(
        self,
        role_id: str | int | UUID,
    ) -> Response[Role]:
        """Do what `RolesGroup.get_role` documents; return the answer with status and headers."""
        from ..api.roles.get_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_role_scopes(
        self,
        role_id: str | int | UUID,
    ) -> Response[list[Scope]]:
        """Do what `RolesGroup.list_role_scopes` documents, for one page; return the answer with status and headers."""
        from ..api.roles.list_role_scopes import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_roles(
        self,
        *,
        name: Filter | Unset = UNSET,
        role_type: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sort: Filter | Unset = UNSET,
    ) -> Response[RolePage]:
        """Do what `RolesGroup.list_roles` documents, for one page; return the answer with status and headers."""
        from ..api.roles.list_roles import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            name=name,
            role_type=role_type,
            limit=limit,
            offset=offset,
            sort=sort,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_role(
        self,
        role_id: str | int | UUID,
        body: UpdateRoleRequest,
    ) -> Response[Role]:
        """Do what `RolesGroup.update_role` documents; return the answer with status and headers."""
        from ..api.roles.update_role import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_role_scopes(
        self,
        role_id: str | int | UUID,
        body: UpdateRoleScopesRequest,
    ) -> Response[UpdateRoleScopesResponse]:
        """Do what `RolesGroup.update_role_scopes` documents; return the answer with status and headers."""
        from ..api.roles.update_role_scopes import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            role_id=role_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
