# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.target_list import TargetList
    from ..models.target_list_answer import TargetListAnswer
    from ..models.target_list_create import TargetListCreate
    from ..models.target_list_page_answer import TargetListPageAnswer

__all__ = ("RawTargetListsGroup",)


class RawTargetListsGroup(Group):
    """The operations of the group `target_lists`, with their answers as they came."""

    __slots__ = ()

    async def add_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        body: TargetListCreate,
    ) -> Response[TargetListAnswer]:
        """Do what `TargetListsGroup.add_pipeline_target_list` documents; return the answer with status and headers."""
        from ..api.target_lists.add_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> Response[TargetListAnswer]:
        """Do what `TargetListsGroup.delete_pipeline_target_list` documents; return the answer with status and headers."""
        from ..api.target_lists.delete_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> Response[TargetListAnswer]:
        """Do what `TargetListsGroup.get_pipeline_target_list` documents; return the answer with status and headers."""
        from ..api.target_lists.get_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_target_lists(
        self,
        pipeline_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TargetListPageAnswer]:
        """Do what `TargetListsGroup.get_pipeline_target_lists` documents, for one page; return the answer with status and headers."""
        from ..api.target_lists.get_pipeline_target_lists import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_target_list(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetList,
    ) -> Response[TargetListAnswer]:
        """Do what `TargetListsGroup.update_pipeline_target_list` documents; return the answer with status and headers."""
        from ..api.target_lists.update_pipeline_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
