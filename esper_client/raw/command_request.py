# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.command_request_answer import CommandRequestAnswer
    from ..models.command_request_create import CommandRequestCreate
    from ..models.command_request_page_answer import CommandRequestPageAnswer
    from ..models.command_request_schedule import CommandRequestSchedule
    from ..models.command_request_stats_answer import CommandRequestStatsAnswer

__all__ = ("RawCommandRequestGroup",)


class RawCommandRequestGroup(Group):
    """The operations of the group `command_request`, with their answers as they came."""

    __slots__ = ()

    async def create_command_request(
        self,
        body: CommandRequestCreate,
    ) -> Response[CommandRequestAnswer]:
        """Do what `CommandRequestGroup.create_command_request` documents; return the answer with status and headers."""
        from ..api.command_request.create_command_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_command_request(
        self,
        id: str | int | UUID,
    ) -> Response[CommandRequestAnswer]:
        """Do what `CommandRequestGroup.get_command_request` documents; return the answer with status and headers."""
        from ..api.command_request.get_command_request import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_command_request_stats(
        self,
        id: str | int | UUID,
    ) -> Response[CommandRequestStatsAnswer]:
        """Do what `CommandRequestGroup.get_command_request_stats` documents; return the answer with status and headers."""
        from ..api.command_request.get_command_request_stats import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_command_requests(
        self,
        *,
        devices: Filters | Unset = UNSET,
        groups: Filters | Unset = UNSET,
        command: Filter | Unset = UNSET,
        schedule: CommandRequestSchedule | Filter | Unset = UNSET,
        exclude_internal_commands: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[CommandRequestPageAnswer]:
        """Do what `CommandRequestGroup.list_command_requests` documents, for one page; return the answer with status and headers."""
        from ..api.command_request.list_command_requests import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            devices=devices,
            groups=groups,
            command=command,
            schedule=schedule,
            exclude_internal_commands=exclude_internal_commands,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
