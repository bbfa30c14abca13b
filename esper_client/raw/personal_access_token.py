# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.create_personal_access_token_request import CreatePersonalAccessTokenRequest
    from ..models.personal_access_token import PersonalAccessToken
    from ..models.personal_access_token_created import PersonalAccessTokenCreated
    from ..models.personal_access_token_page import PersonalAccessTokenPage
    from ..models.update_personal_access_token_request import UpdatePersonalAccessTokenRequest

__all__ = ("RawPersonalAccessTokenGroup",)


class RawPersonalAccessTokenGroup(Group):
    """The operations of the group `personal_access_token`, with their answers as they came."""

    __slots__ = ()

    async def create_personal_access_token(
        self,
        body: CreatePersonalAccessTokenRequest,
    ) -> Response[PersonalAccessTokenCreated]:
        """Do what `PersonalAccessTokenGroup.create_personal_access_token` documents; return the answer with status and headers."""
        from ..api.personal_access_token.create_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_personal_access_token(
        self,
        personal_access_token_id: str | int | UUID,
    ) -> Response[None]:
        """Do what `PersonalAccessTokenGroup.delete_personal_access_token` documents; return the answer with status and headers."""
        from ..api.personal_access_token.delete_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            personal_access_token_id=personal_access_token_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_personal_access_tokens(
        self,
    ) -> Response[PersonalAccessTokenPage]:
        """Do what `PersonalAccessTokenGroup.list_personal_access_tokens` documents, for one page; return the answer with status and headers."""
        from ..api.personal_access_token.list_personal_access_tokens import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_personal_access_token(
        self,
        personal_access_token_id: str | int | UUID,
        body: UpdatePersonalAccessTokenRequest,
    ) -> Response[PersonalAccessToken]:
        """Do what `PersonalAccessTokenGroup.update_personal_access_token` documents; return the answer with status and headers."""
        from ..api.personal_access_token.update_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            personal_access_token_id=personal_access_token_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
