# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.pipeline_answer import PipelineAnswer
    from ...models.pipeline_create import PipelineCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/",
    answer=_c.Ref("pipeline_answer", "PipelineAnswer"),
    inside=("content",),
    body=_c.Ref("pipeline_create", "PipelineCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: PipelineCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PipelineCreate,
) -> Response[PipelineAnswer]:
    """Send what `PipelinesGroup.create_pipeline` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PipelineCreate,
) -> PipelineAnswer:
    """Send what `PipelinesGroup.create_pipeline` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
