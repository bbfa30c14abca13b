from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_list_answer import TargetListAnswer
    from ...models.target_list_create import TargetListCreate

OPERATION = Operation(
    "POST",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/",
    parameters=(Parameter("pipeline_id", "path", _c.STR, required=True),),
    answer=_c.Ref("target_list_answer", "TargetListAnswer"),
    body=_c.Ref("target_list_create", "TargetListCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    *,
    body: TargetListCreate,
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
    body: TargetListCreate,
) -> Response[TargetListAnswer]:
    """
    Create a target list.

    Adds a target list to a pipeline. Both a name and a kind (devices, groups or collections) are
    required, and the new list is returned.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Target list as sent to create one.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetListCreate,
) -> TargetListAnswer:
    """
    Create a target list.

    Adds a target list to a pipeline. Both a name and a kind (devices, groups or collections) are
    required, and the new list is returned.

    `POST /pipelines/v0/pipelines/{pipeline_id}/targetlists/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        pipeline_id: Id of the pipeline.
        client: What sends the request.
        body: Target list as sent to create one.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        body=body,
        client=client,
    )
    return response.parsed
