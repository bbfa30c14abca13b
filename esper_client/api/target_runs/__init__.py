# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Any
    from uuid import UUID

    from ...models.get_pipeline_stage_target_runs_ordering import GetPipelineStageTargetRunsOrdering
    from ...models.get_pipeline_stage_target_runs_status import GetPipelineStageTargetRunsStatus
    from ...models.pipeline_command import PipelineCommand
    from ...models.put_target_run_command_status_request import PutTargetRunCommandStatusRequest
    from ...models.target_run import TargetRun
    from ...models.target_run_create import TargetRunCreate
    from ...models.target_run_update import TargetRunUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TargetRunsGroup",)


class TargetRunsGroup(Group):
    """
    Status of a stage run on every target device, and the commands sent for it.
    """

    __slots__ = ()

    async def create_pipeline_stage_target_runs(
        self,
        stage_run_id: str | int | UUID,
        body: TargetRunCreate,
    ) -> list[TargetRun]:
        """
        Create target runs for a target.

        Creates target runs in a stage run for the given target; target_id is required. The content of the
        answer is an array of target runs.

        `POST /pipelines/v0/stageruns/{stage_run_id}/targetruns/`; documented errors: 400, 401, 403, 404,
        500.

        Args:
            stage_run_id: Id of the stage run.
            body: Target run as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_pipeline_stage_target_runs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            body=body,
        )
        answer: list[TargetRun] = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def create_target_run_command(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        body: dict[str, Any],
    ) -> PipelineCommand:
        """
        Create the command of a target run.

        Creates the command for a target run from a free-form JSON object and returns it with the status of
        its request.

        `POST /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/command/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            target_run_id: Id of the target run.
            body: A value of the type above.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_target_run_command import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            body=body,
        )
        answer: PipelineCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_pipeline_stage_target_run(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
    ) -> TargetRun:
        """
        Get a target run.

        Returns one target run with its device, command, status and start and end times.

        `GET /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/`; documented errors: 401,
        404, 500.

        Args:
            stage_run_id: Id of the stage run.
            target_run_id: Id of the target run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_pipeline_stage_target_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
        )
        answer: TargetRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_pipeline_stage_target_runs(
        self,
        stage_run_id: str | int | UUID,
        *,
        status: GetPipelineStageTargetRunsStatus | Filter | Unset = UNSET,
        stage_run_operation_id: str | UUID | Enum | Unset = UNSET,
        ordering: GetPipelineStageTargetRunsOrdering | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[TargetRun]:
        """
        List the target runs of a stage run.

        Returns a page of target runs, each telling how one device fares in a stage run and which command
        was sent to it. Results can be narrowed to a status or to one operation of the stage run.

        `GET /pipelines/v0/stageruns/{stage_run_id}/targetruns/`; documented errors: 400, 401, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            status: Keeps only runs with this status.
            stage_run_operation_id: Keeps only target runs of the stage run operation with this UUID.
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
            from .get_pipeline_stage_target_runs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                stage_run_id=stage_run_id,
                status=status,
                stage_run_operation_id=stage_run_operation_id,
                ordering=ordering,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /pipelines/v0/stageruns/{stage_run_id}/targetruns/",
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

    async def get_target_run_command_status(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
    ) -> PipelineCommand:
        """
        Get the command of a target run.

        Returns the command sent for a target run together with the status of its request and the reason for
        that status.

        `GET /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/command/`; documented errors:
        401, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            target_run_id: Id of the target run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_target_run_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
        )
        answer: PipelineCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def put_target_run_command_status(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        command_id: str | int | UUID,
        body: PutTargetRunCommandStatusRequest,
    ) -> PipelineCommand:
        """
        Cancel the command of a target run.

        Sets the request status of a target run's command; cancelled is the one value accepted. The answer
        holds the command.

        `PUT /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/command/{command_id}/`;
        documented errors: 400, 401, 403, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            target_run_id: Id of the target run.
            command_id: Id of the command that belongs to the target run.
            body: Fields: optional: `request_status`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .put_target_run_command_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            command_id=command_id,
            body=body,
        )
        answer: PipelineCommand = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def update_pipeline_stage_target_run(
        self,
        stage_run_id: str | int | UUID,
        target_run_id: str | int | UUID,
        body: TargetRunUpdate,
    ) -> TargetRun:
        """
        Update a target run.

        Sets the status of a target run, and if wanted the device name, and returns the target run.

        `PUT /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            stage_run_id: Id of the stage run.
            target_run_id: Id of the target run.
            body: New status for a target run.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_pipeline_stage_target_run import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            stage_run_id=stage_run_id,
            target_run_id=target_run_id,
            body=body,
        )
        answer: TargetRun = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
