# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.pipeline_answer import PipelineAnswer
    from ...models.pipeline_update import PipelineUpdate

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/pipelines/{pipeline_id}/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("pipeline_answer", "PipelineAnswer"),
    inside=("content",),
    body=_c.Ref("pipeline_update", "PipelineUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    *,
    body: PipelineUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        body=body,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineUpdate,
) -> Response[PipelineAnswer]:
    """Send what `PipelinesGroup.update_pipeline` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: PipelineUpdate,
) -> PipelineAnswer:
    """Send what `PipelinesGroup.update_pipeline` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        body=body,
        client=client,
    )
    return response.parsed
