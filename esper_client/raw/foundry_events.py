# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..models.foundry_event_v1_page_answer import FoundryEventV1PageAnswer

__all__ = ("RawFoundryEventsGroup",)


class RawFoundryEventsGroup(Group):
    """The operations of the group `foundry_events`, with their answers as they came."""

    __slots__ = ()

    async def list_foundry_events(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[FoundryEventV1PageAnswer]:
        """Do what `FoundryEventsGroup.list_foundry_events` documents, for one page; return the answer with status and headers."""
        from ..api.foundry_events.list_foundry_events import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
