# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.edit_custom_connection_request import EditCustomConnectionRequest
    from ..models.get_connections_connection_2_page import GetConnectionsConnection2Page
    from ..models.sso_connection import SSOConnection

__all__ = ("RawSsoConnectionsGroup",)


class RawSsoConnectionsGroup(Group):
    """The operations of the group `sso_connections`, with their answers as they came."""

    __slots__ = ()

    async def edit_custom_connection(
        self,
        connection_id: str | int | UUID,
        body: EditCustomConnectionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[SSOConnection]:
        """Do what `SsoConnectionsGroup.edit_custom_connection` documents; return the answer with status and headers."""
        from ..api.sso_connections.edit_custom_connection import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            connection_id=connection_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_connections(
        self,
        *,
        is_default: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GetConnectionsConnection2Page]:
        """Do what `SsoConnectionsGroup.get_connections` documents, for one page; return the answer with status and headers."""
        from ..api.sso_connections.get_connections import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            is_default=is_default,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
