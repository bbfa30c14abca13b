# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.create_tenant_vpptoken_request import CreateTenantVpptokenRequest
    from ...models.vpp_token import VPPToken
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("VppTokenManagementGroup",)


class VppTokenManagementGroup(Group):
    """
    Tokens that link the tenant to Apple volume purchasing (VPP).
    """

    __slots__ = ()

    async def create_tenant_vpptoken(
        self,
        body: CreateTenantVpptokenRequest | Unset = UNSET,
    ) -> VPPToken:
        """
        Upload a VPP token.

        Stores a volume purchase token. The file is sent in the multipart field named filename, and the
        answer is 201 with the token.

        `POST /tenant/v0/vpptokens/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: optional: `filename`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_tenant_vpptoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: VPPToken = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_tenant_vpptoken(
        self,
        id: str | int,
    ) -> None:
        """
        Delete a VPP token.

        Removes an Apple volume purchase token and answers 204.

        `DELETE /tenant/v0/vpptokens/{id}`; documented errors: 401, 403, 404, 500.

        Args:
            id: Id of the VPP token.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_tenant_vpptoken import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    def list_tenant_vpptokens(
        self,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[VPPToken]:
        """
        List VPP tokens.

        Returns a page of Apple volume purchase tokens with their key and metadata.

        `GET /tenant/v0/vpptokens/`; documented errors: 401, 500.

        Args:
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_tenant_vpptokens import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /tenant/v0/vpptokens/",
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
