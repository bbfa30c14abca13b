# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ..models.dep_sync_request_answer import DEPSyncRequestAnswer
    from ..models.dep_sync_request_read_answer import DEPSyncRequestReadAnswer
    from ..models.dep_sync_request_read_page_answer import DEPSyncRequestReadPageAnswer

__all__ = ("RawDepSyncRequestGroup",)


class RawDepSyncRequestGroup(Group):
    """The operations of the group `dep_sync_request`, with their answers as they came."""

    __slots__ = ()

    async def create_dep_sync_request(
        self,
        body: dict[str, Any],
    ) -> Response[DEPSyncRequestAnswer]:
        """Do what `DepSyncRequestGroup.create_dep_sync_request` documents; return the answer with status and headers."""
        from ..api.dep_sync_request.create_dep_sync_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_dep_sync_request(
        self,
        id: str | int | UUID,
    ) -> Response[DEPSyncRequestReadAnswer]:
        """Do what `DepSyncRequestGroup.get_dep_sync_request` documents; return the answer with status and headers."""
        from ..api.dep_sync_request.get_dep_sync_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_dep_sync_request(
        self,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[DEPSyncRequestReadPageAnswer]:
        """Do what `DepSyncRequestGroup.list_dep_sync_request` documents, for one page; return the answer with status and headers."""
        from ..api.dep_sync_request.list_dep_sync_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
