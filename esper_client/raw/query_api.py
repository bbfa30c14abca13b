# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.create_query_request import CreateQueryRequest
    from ..models.query_status_answer import QueryStatusAnswer

__all__ = ("RawQueryApiGroup",)


class RawQueryApiGroup(Group):
    """The operations of the group `query_api`, with their answers as they came."""

    __slots__ = ()

    async def create_query(
        self,
        body: CreateQueryRequest,
    ) -> Response[QueryStatusAnswer]:
        """Do what `QueryApiGroup.create_query` documents; return the answer with status and headers."""
        from ..api.query_api.create_query import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_query_status(
        self,
        id: str | int | UUID,
    ) -> Response[QueryStatusAnswer]:
        """Do what `QueryApiGroup.get_query_status` documents; return the answer with status and headers."""
        from ..api.query_api.get_query_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
