# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.edit_custom_connection_request import EditCustomConnectionRequest
    from ...models.get_connections_connection_2 import GetConnectionsConnection2
    from ...models.sso_connection import SSOConnection
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("SsoConnectionsGroup",)


class SsoConnectionsGroup(Group):
    """
    Single sign-on connections of the tenant, over SAML or OpenID Connect.
    """

    __slots__ = ()

    async def edit_custom_connection(
        self,
        connection_id: str | int | UUID,
        body: EditCustomConnectionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> SSOConnection:
        """
        Update an SSO connection.

        Writes the display name, strategy and configuration of a single sign-on connection. The answer adds
        the service provider addresses and the link to the signing certificate.

        `PUT /authn2/v0/tenant/{enterprise_id}/connection/{connection_id}`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            connection_id: UUID of the single sign-on connection.
            body: Fields: `display_name`, `strategy`, `config`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .edit_custom_connection import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            connection_id=connection_id,
            body=body,
        )
        answer: SSOConnection = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_connections(
        self,
        *,
        is_default: bool | Literal["true", "false"] | Unset = UNSET,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[GetConnectionsConnection2]:
        """
        List SSO connections.

        Returns the single sign-on connections of the tenant under connections, each with its name, strategy
        (samlp or oidc) and default flag, together with their count.

        `GET /authn2/v0/tenant/{enterprise_id}/connection`; documented errors: 400, 401, 500.

        Args:
            is_default: Keeps only connections that are (`true`) or are not (`false`) the default one.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_connections import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                is_default=is_default,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /authn2/v0/tenant/{enterprise_id}/connection",
            items=("connections",),
            count=("count",),
            key="connection_id",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=0,
            page_size=None,
            max_items=max_items,
        )
