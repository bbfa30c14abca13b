# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.command_inbox_answer import CommandInboxAnswer
    from ..models.command_status_answer import CommandStatusAnswer
    from ..models.command_status_page_answer import CommandStatusPageAnswer
    from ..models.command_status_state import CommandStatusState
    from ..models.command_status_update import CommandStatusUpdate

__all__ = ("RawCommandStatusGroup",)


class RawCommandStatusGroup(Group):
    """The operations of the group `command_status`, with their answers as they came."""

    __slots__ = ()

    async def get_command_inbox(
        self,
        *,
        device_id: Filter,
    ) -> Response[CommandInboxAnswer]:
        """Do what `CommandStatusGroup.get_command_inbox` documents; return the answer with status and headers."""
        from ..api.command_status.get_command_inbox import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_command_request_statuses(
        self,
        *,
        request: Filters | Unset = UNSET,
        device: Filters | Unset = UNSET,
        state: CommandStatusState | Filter | Unset = UNSET,
        exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[CommandStatusPageAnswer]:
        """Do what `CommandStatusGroup.get_command_request_statuses` documents, for one page; return the answer with status and headers."""
        from ..api.command_status.get_command_request_statuses import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            request=request,
            device=device,
            state=state,
            exclude_internal_commands=exclude_internal_commands,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_command_status(
        self,
        id: str | int | UUID,
    ) -> Response[CommandStatusAnswer]:
        """Do what `CommandStatusGroup.get_command_status` documents; return the answer with status and headers."""
        from ..api.command_status.get_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_command_status(
        self,
        id: str | int | UUID,
        body: CommandStatusUpdate,
    ) -> Response[CommandStatusAnswer | None]:
        """Do what `CommandStatusGroup.update_command_status` documents; return the answer with status and headers."""
        from ..api.command_status.update_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
