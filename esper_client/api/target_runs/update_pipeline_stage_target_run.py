from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.target_run_answer import TargetRunAnswer
    from ...models.target_run_update import TargetRunUpdate

OPERATION = Operation(
    "PUT",
    "/pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/",
    parameters=(
        Parameter("stage_run_id", "path", _c.STR, required=True),
        Parameter("target_run_id", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("target_run_answer", "TargetRunAnswer"),
    body=_c.Ref("target_run_update", "TargetRunUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    *,
    body: TargetRunUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        stage_run_id,
        target_run_id,
        body=body,
    )


async def asyncio_detailed(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetRunUpdate,
) -> Response[TargetRunAnswer]:
    """
    Update a target run.

    Sets the status of a target run, and if wanted the device name, and returns the target run.

    `PUT /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/`; documented errors: 400,
    401, 403, 404, 500.

    Args:
        stage_run_id: Id of the stage run.
        target_run_id: Id of the target run.
        client: What sends the request.
        body: New status for a target run.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    stage_run_id: str | int | UUID,
    target_run_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: TargetRunUpdate,
) -> TargetRunAnswer:
    """
    Update a target run.

    Sets the status of a target run, and if wanted the device name, and returns the target run.

    `PUT /pipelines/v0/stageruns/{stage_run_id}/targetruns/{target_run_id}/`; documented errors: 400,
    401, 403, 404, 500.

    Args:
        stage_run_id: Id of the stage run.
        target_run_id: Id of the target run.
        client: What sends the request.
        body: New status for a target run.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        stage_run_id=stage_run_id,
        target_run_id=target_run_id,
        body=body,
        client=client,
    )
    return response.parsed
