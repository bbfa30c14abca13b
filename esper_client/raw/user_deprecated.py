# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from ..models.legacy_user import LegacyUser
    from ..models.user_create import UserCreate
    from ..models.user_update import UserUpdate

__all__ = ("RawUserDeprecatedGroup",)


class RawUserDeprecatedGroup(Group):
    """The operations of the group `user_deprecated`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_user(
        self,
        body: UserCreate,
    ) -> Response[LegacyUser]:
        """Do what `UserDeprecatedGroup.create_user` documents; return the answer with status and headers."""
        from ..api.user_deprecated.create_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_user(
        self,
        user_id: str | int,
    ) -> Response[None]:
        """Do what `UserDeprecatedGroup.delete_user` documents; return the answer with status and headers."""
        from ..api.user_deprecated.delete_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def partial_update_user(
        self,
        user_id: str | int,
        body: UserUpdate,
    ) -> Response[LegacyUser]:
        """Do what `UserDeprecatedGroup.partial_update_user` documents; return the answer with status and headers."""
        from ..api.user_deprecated.partial_update_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def update_user(
        self,
        user_id: str | int,
        body: UserCreate,
    ) -> Response[LegacyUser]:
        """Do what `UserDeprecatedGroup.update_user` documents; return the answer with status and headers."""
        from ..api.user_deprecated.update_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
