from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target import Target
    from ...models.target_update import TargetUpdate

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/",
    parameters=(
        Parameter("pipeline_id", "path", _c.STR, required=True),
        Parameter("targetlist_id", "path", _c.STR, required=True),
        Parameter("target_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target", "Target"),
    body=_c.Ref("target_update", "TargetUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    target_id: str | int | UUID,
    *,
    body: TargetUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        pipeline_id,
        targetlist_id,
        target_id,
        body=body,
    )


async def asyncio_detailed(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    target_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetUpdate,
) -> Response[Target]:
    """
    Update a target.

    Changes the device name or the active flag of a target. The target is returned at the top level of
    the body, without the content wrapper its neighbours use.

    `PUT /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/`;
    documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        target_id: Id of the target, one device of a target list.
        client: What sends the request.
        body: Fields of a target that can be changed.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        target_id=target_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    pipeline_id: str | int | UUID,
    targetlist_id: str | int | UUID,
    target_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetUpdate,
) -> Target:
    """
    Update a target.

    Changes the device name or the active flag of a target. The target is returned at the top level of
    the body, without the content wrapper its neighbours use.

    `PUT /pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/targets/{target_id}/`;
    documented errors: 400, 401, 403, 404, 500.

    Args:
        pipeline_id: Id of the pipeline.
        targetlist_id: Id of the target list.
        target_id: Id of the target, one device of a target list.
        client: What sends the request.
        body: Fields of a target that can be changed.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        pipeline_id=pipeline_id,
        targetlist_id=targetlist_id,
        target_id=target_id,
        body=body,
        client=client,
    )
    return response.parsed
