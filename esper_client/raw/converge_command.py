# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.converge_command_page_answer import ConvergeCommandPageAnswer

__all__ = ("RawConvergeCommandGroup",)


class RawConvergeCommandGroup(Group):
    """The operations of the group `converge_command`, with their answers as they came."""

    __slots__ = ()

    async def list_converge_commands(
        self,
        id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ConvergeCommandPageAnswer]:
        """Do what `ConvergeCommandGroup.list_converge_commands` documents, for one page; return the answer with status and headers."""
        from ..api.converge_command.list_converge_commands import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
