# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.get_pipelines_ordering import GetPipelinesOrdering
    from ..models.pipeline_answer import PipelineAnswer
    from ..models.pipeline_create import PipelineCreate
    from ..models.pipeline_page_answer import PipelinePageAnswer
    from ..models.pipeline_update import PipelineUpdate

__all__ = ("RawPipelinesGroup",)


class RawPipelinesGroup(Group):
    """The operations of the group `pipelines`, with their answers as they came."""

    __slots__ = ()

    async def create_pipeline(
        self,
        body: PipelineCreate,
    ) -> Response[PipelineAnswer]:
        """Do what `PipelinesGroup.create_pipeline` documents; return the answer with status and headers."""
        from ..api.pipelines.create_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_pipeline(
        self,
        pipeline_id: str | int | UUID,
    ) -> Response[PipelineAnswer]:
        """Do what `PipelinesGroup.delete_pipeline` documents; return the answer with status and headers."""
        from ..api.pipelines.delete_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipeline(
        self,
        pipeline_id: str | int | UUID,
    ) -> Response[PipelineAnswer]:
        """Do what `PipelinesGroup.get_pipeline` documents; return the answer with status and headers."""
        from ..api.pipelines.get_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_pipelines(
        self,
        *,
        default: bool | Literal["true", "false"] | Unset = UNSET,
        name: Filter | Unset = UNSET,
        ordering: GetPipelinesOrdering | Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[PipelinePageAnswer]:
        """Do what `PipelinesGroup.get_pipelines` documents, for one page; return the answer with status and headers."""
        from ..api.pipelines.get_pipelines import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            default=default,
            name=name,
            ordering=ordering,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_pipeline(
        self,
        pipeline_id: str | int | UUID,
        body: PipelineUpdate,
    ) -> Response[PipelineAnswer]:
        """Do what `PipelinesGroup.update_pipeline` documents; return the answer with status and headers."""
        from ..api.pipelines.update_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
