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

OPERATION = Operation(
    "DELETE",
    "/pipelines/v0/pipelines/{pipeline_id}/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("pipeline_answer", "PipelineAnswer"),
    inside=("content",),
    may_be_empty=True,
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[PipelineAnswer]:
    """Send what `PipelinesGroup.delete_pipeline` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> PipelineAnswer:
    """Send what `PipelinesGroup.delete_pipeline` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        client=client,
    )
    return response.parsed
