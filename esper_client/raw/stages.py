# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.get_stage_target_lists_type import GetStageTargetListsType
    from ..models.stage_answer import StageAnswer
    from ..models.stage_create import StageCreate
    from ..models.stage_page_answer import StagePageAnswer
    from ..models.stage_target_list_add import StageTargetListAdd
    from ..models.stage_update import StageUpdate
    from ..models.target_list_answer import TargetListAnswer
    from ..models.target_list_page_answer import TargetListPageAnswer

__all__ = ("RawStagesGroup",)


class RawStagesGroup(Group):
    """The operations of the group `stages`, with their answers as they came."""

    __slots__ = ()

    async def add_stage_target_list(
        self,
        stage_id: str | int | UUID,
        body: StageTargetListAdd,
    ) -> Response[TargetListAnswer]:
        """Do what `StagesGroup.add_stage_target_list` documents; return the answer with status and headers."""
        from ..api.stages.add_stage_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        body: StageCreate,
    ) -> Response[StageAnswer]:
        """Do what `StagesGroup.create_pipeline_stage` documents; return the answer with status and headers."""
        from ..api.stages.create_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
    ) -> Response[StageAnswer]:
        """Do what `StagesGroup.delete_pipeline_stage` documents; return the answer with status and headers."""
        from ..api.stages.delete_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_stage_target_list(
        self,
        stage_id: str | int | UUID,
        targetlist_id: str | int | UUID,
    ) -> Response[TargetListAnswer]:
        """Do what `StagesGroup.delete_stage_target_list` documents; return the answer with status and headers."""
        from ..api.stages.delete_stage_target_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            targetlist_id=targetlist_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
    ) -> Response[StageAnswer]:
        """Do what `StagesGroup.get_pipeline_stage` documents; return the answer with status and headers."""
        from ..api.stages.get_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline_stages(
        self,
        pipeline_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[StagePageAnswer]:
        """Do what `StagesGroup.get_pipeline_stages` documents, for one page; return the answer with status and headers."""
        from ..api.stages.get_pipeline_stages import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_stage_target_lists(
        self,
        stage_id: str | int | UUID,
        *,
        type_: GetStageTargetListsType | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TargetListPageAnswer]:
        """Do what `StagesGroup.get_stage_target_lists` documents, for one page; return the answer with status and headers."""
        from ..api.stages.get_stage_target_lists import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_id=stage_id,
            type_=type_,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline_stage(
        self,
        pipeline_id: str | int | UUID,
        stage_id: str | int | UUID,
        body: StageUpdate,
    ) -> Response[StageAnswer]:
        """Do what `StagesGroup.update_pipeline_stage` documents; return the answer with status and headers."""
        from ..api.stages.update_pipeline_stage import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            stage_id=stage_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
