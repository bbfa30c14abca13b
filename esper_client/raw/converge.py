# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filters, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.converge_answer import ConvergeAnswer
    from ..models.converge_create import ConvergeCreate
    from ..models.converge_page_answer import ConvergePageAnswer

__all__ = ("RawConvergeGroup",)


class RawConvergeGroup(Group):
    """The operations of the group `converge`, with their answers as they came."""

    __slots__ = ()

    async def create_converge(
        self,
        body: ConvergeCreate,
    ) -> Response[ConvergeAnswer]:
        """Do what `ConvergeGroup.create_converge` documents; return the answer with status and headers."""
        from ..api.converge.create_converge import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_converge(
        self,
        id: str | int | UUID,
    ) -> Response[ConvergeAnswer]:
        """Do what `ConvergeGroup.get_converge` documents; return the answer with status and headers."""
        from ..api.converge.get_converge import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_converges(
        self,
        *,
        device_ids: Filters | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ConvergePageAnswer]:
        """Do what `ConvergeGroup.list_converges` documents, for one page; return the answer with status and headers."""
        from ..api.converge.list_converges import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_ids=device_ids,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
