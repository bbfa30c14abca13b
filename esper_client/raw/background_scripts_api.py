# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.background_script_answer import BackgroundScriptAnswer
    from ..models.background_script_create import BackgroundScriptCreate
    from ..models.background_script_detail_answer import BackgroundScriptDetailAnswer
    from ..models.background_script_page_answer import BackgroundScriptPageAnswer

__all__ = ("RawBackgroundScriptsApiGroup",)


class RawBackgroundScriptsApiGroup(Group):
    """The operations of the group `background_scripts_api`, with their answers as they came."""

    __slots__ = ()

    async def create_background_script(
        self,
        body: BackgroundScriptCreate,
    ) -> Response[BackgroundScriptAnswer]:
        """Do what `BackgroundScriptsApiGroup.create_background_script` documents; return the answer with status and headers."""
        from ..api.background_scripts_api.create_background_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_background_script(
        self,
        background_script_id: str | int | UUID,
    ) -> Response[BackgroundScriptDetailAnswer]:
        """Do what `BackgroundScriptsApiGroup.get_background_script` documents; return the answer with status and headers."""
        from ..api.background_scripts_api.get_background_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            background_script_id=background_script_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_background_scripts(
        self,
        *,
        ordering: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        always_run: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[BackgroundScriptPageAnswer]:
        """Do what `BackgroundScriptsApiGroup.list_background_scripts` documents, for one page; return the answer with status and headers."""
        from ..api.background_scripts_api.list_background_scripts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            ordering=ordering,
            name=name,
            always_run=always_run,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
