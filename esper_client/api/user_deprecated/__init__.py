# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.legacy_user import LegacyUser
    from ...models.user_create import UserCreate
    from ...models.user_update import UserUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("UserDeprecatedGroup",)


class UserDeprecatedGroup(Group):
    """
    The older calls for users of the console. Deprecated in favour of the User group.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_user(
        self,
        body: UserCreate,
    ) -> LegacyUser:
        """
        Create a user.

        Creates a user account; the username and a profile are required. The answer is the new user. This
        operation is deprecated.

        Deprecated: the vendor may drop it.

        `POST /user/`; documented errors: 400, 401, 403, 500.

        Args:
            body: User as sent to create or replace one.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: LegacyUser = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_user(
        self,
        user_id: str | int,
    ) -> None:
        """
        Delete a user.

        Deletes a user account. A success has no body. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `DELETE /user/{user_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            user_id: Integer id of the user.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def partial_update_user(
        self,
        user_id: str | int,
        body: UserUpdate,
    ) -> LegacyUser:
        """
        Update a user.

        Changes the given fields of a user account and answers with the whole user. This operation is
        deprecated.

        Deprecated: the vendor may drop it.

        `PATCH /user/{user_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            user_id: Integer id of the user.
            body: Fields of a user that can be changed one by one.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        answer: LegacyUser = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def update_user(
        self,
        user_id: str | int,
        body: UserCreate,
    ) -> LegacyUser:
        """
        Replace a user.

        Replaces the data of a user account; the username and a profile are required. The answer is the
        stored user. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `PUT /user/{user_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            user_id: Integer id of the user.
            body: User as sent to create or replace one.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_user import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            user_id=user_id,
            body=body,
        )
        answer: LegacyUser = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
