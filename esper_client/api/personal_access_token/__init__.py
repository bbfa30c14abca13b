# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_personal_access_token_request import CreatePersonalAccessTokenRequest
    from ...models.personal_access_token import PersonalAccessToken
    from ...models.personal_access_token_created import PersonalAccessTokenCreated
    from ...models.update_personal_access_token_request import UpdatePersonalAccessTokenRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PersonalAccessTokenGroup",)


class PersonalAccessTokenGroup(Group):
    """
    Personal access tokens: create, list, change and revoke them.
    """

    __slots__ = ()

    async def create_personal_access_token(
        self,
        body: CreatePersonalAccessTokenRequest,
    ) -> PersonalAccessTokenCreated:
        """
        Create a personal access token.

        Creates a personal access token from a name, a description and an expiry time; an expiry_at of -1
        means no expiry. The answer has status 200 and carries the token text.

        `POST /authn2/v0/personal-access-token/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `name`, `description`, `expiry_at`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: PersonalAccessTokenCreated = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def delete_personal_access_token(
        self,
        personal_access_token_id: str | int | UUID,
    ) -> None:
        """
        Delete a personal access token.

        Deletes one personal access token. A success has no body.

        `DELETE /authn2/v0/personal-access-token/{personal_access_token_id}`; documented errors: 401, 403,
        404, 500.

        Args:
            personal_access_token_id: UUID of the personal access token.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            personal_access_token_id=personal_access_token_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def list_personal_access_tokens(
        self,
        *,
        max_items: int | None = None,
    ) -> Pages[PersonalAccessToken]:
        """
        List personal access tokens.

        Returns the personal access tokens under personal_access_tokens together with their count. An
        expiry_at of -1 marks a token that does not expire.

        `GET /authn2/v0/personal-access-token/`; documented errors: 401, 500.

        Args:
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_personal_access_tokens import OPERATION, _get_kwargs

            kwargs = _get_kwargs()
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authn2/v0/personal-access-token/",
            items=("personal_access_tokens",),
            count=("count",),
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=0,
            page_size=None,
            max_items=max_items,
        )

    async def update_personal_access_token(
        self,
        personal_access_token_id: str | int | UUID,
        body: UpdatePersonalAccessTokenRequest,
    ) -> PersonalAccessToken:
        """
        Change the expiry of a personal access token.

        Sets a new expiry_at for a personal access token and answers with the token record; -1 means no
        expiry.

        `PUT /authn2/v0/personal-access-token/{personal_access_token_id}`; documented errors: 400, 401, 403,
        404, 500.

        Args:
            personal_access_token_id: UUID of the personal access token.
            body: Fields: `expiry_at`.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_personal_access_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            personal_access_token_id=personal_access_token_id,
            body=body,
        )
        answer: PersonalAccessToken = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
