# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.get_pipelines_ordering import GetPipelinesOrdering
    from ...models.pipeline import Pipeline
    from ...models.pipeline_create import PipelineCreate
    from ...models.pipeline_update import PipelineUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("PipelinesGroup",)


class PipelinesGroup(Group):
    """
    Pipelines carry out operations on devices in stages.
    """

    __slots__ = ()

    async def create_pipeline(
        self,
        body: PipelineCreate,
    ) -> Pipeline:
        """
        Create a pipeline.

        Creates a pipeline; only the name is mandatory, the timeout is given in seconds. The call answers
        200 and returns the new pipeline.

        `POST /pipelines/v0/pipelines/`; documented errors: 400, 401.

        Args:
            body: Pipeline as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: Pipeline = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_pipeline(
        self,
        pipeline_id: str | int | UUID,
    ) -> Pipeline | None:
        """
        Delete a pipeline.

        Removes a pipeline. The call answers 200 and hands back the pipeline that was deleted.

        `DELETE /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
        )
        answer: Pipeline | None = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_pipeline(
        self,
        pipeline_id: str | int | UUID,
    ) -> Pipeline:
        """
        Get a pipeline.

        Returns one pipeline with its name, timeout in seconds and its active, valid, visible, archived and
        default flags.

        `GET /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 401, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
        )
        answer: Pipeline = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipelines(
        self,
        *,
        default: bool | Literal["true", "false"] | Unset = UNSET,
        name: Filter | Unset = UNSET,
        ordering: GetPipelinesOrdering | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Pipeline]:
        """
        List pipelines.

        Returns a page of pipelines with their state flags and timeout in seconds. The list can be filtered
        by name or by the default flag and ordered by name, with a leading minus for the reverse.

        `GET /pipelines/v0/pipelines/`; documented errors: 400, 401, 500.

        Args:
            default: Keeps only pipelines that are (`true`) or are not (`false`) marked as default.
            name: Keeps only entries with this name.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_pipelines import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                default=default,
                name=name,
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/pipelines/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def update_pipeline(
        self,
        pipeline_id: str | int | UUID,
        body: PipelineUpdate,
    ) -> Pipeline:
        """
        Update a pipeline.

        Changes the name, description, timeout or the active and default flags of a pipeline. The answer
        holds the pipeline as it is afterwards.

        `PUT /pipelines/v0/pipelines/{pipeline_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            pipeline_id: Id of the pipeline.
            body: Fields of a pipeline that can be changed.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            body=body,
        )
        answer: Pipeline = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
