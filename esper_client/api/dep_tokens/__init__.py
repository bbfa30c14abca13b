# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...models.apns_cert_info_state import ApnsCertInfoState
    from ...models.dep_token import DEPToken
    from ...models.get_dep_token_content import GetDepTokenContent
    from ...models.upload_dep_token_request import UploadDepTokenRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DepTokensGroup",)


class DepTokensGroup(Group):
    """
    Tokens that link the tenant to Apple automated device enrolment (DEP).
    """

    __slots__ = ()

    async def create_dep_token(
        self,
        body: dict[str, Any] | Unset = UNSET,
    ) -> str:
        """
        Create a DEP token request.

        Creates a DEP token entry and answers with a PEM file as a plain text attachment. No body is needed.

        `POST /tenant/v0/deptokens/`; documented errors: 400, 401, 403, 500.

        Args:
            body: A value of the type above.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: str = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_dep_token(
        self,
        id: str | int | UUID,
    ) -> GetDepTokenContent:
        """
        Get a DEP token.

        Returns one DEP token with its name, state and expiry.

        `GET /tenant/v0/deptokens/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the DEP token.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: GetDepTokenContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_dep_tokens(
        self,
        *,
        state: ApnsCertInfoState | Filter | Unset = UNSET,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[DEPToken]:
        """
        List DEP tokens.

        Returns a page of DEP tokens with name, state and expiry, optionally only those in one state.

        `GET /tenant/v0/deptokens/`; documented errors: 400, 401, 500.

        Args:
            state: Whether only the signing request exists or the certificate is complete.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_dep_tokens import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                state=state,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /tenant/v0/deptokens/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=None,
            max_items=max_items,
        )

    async def upload_dep_token(
        self,
        id: str | int | UUID,
        body: UploadDepTokenRequest,
    ) -> GetDepTokenContent:
        """
        Upload a DEP token.

        Stores the .p7m token file for a DEP token. The multipart form needs the file in the field file and
        a token_name; the token is returned.

        `PUT /tenant/v0/deptokens/{id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            id: UUID of the DEP token.
            body: Fields: `file`, `token_name`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        answer: GetDepTokenContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
