from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.build_v1_answer import BuildV1Answer
    from ...models.update_foundry_build_request import UpdateFoundryBuildRequest

OPERATION = Operation(
    "PUT",
    "/v1/foundry/builds/{build_id}/",
    parameters=(Parameter("build_id", "path", _c.STR, required=True),),
    answer=_c.Ref("build_v1_answer", "BuildV1Answer"),
    body=_c.Ref("update_foundry_build_request", "UpdateFoundryBuildRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    build_id: str | int | UUID,
    *,
    body: UpdateFoundryBuildRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        build_id,
        body=body,
    )


async def asyncio_detailed(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryBuildRequest,
) -> Response[BuildV1Answer]:
    """
    Approve or disapprove a Foundation build.

    Sets the approval of a Foundation build, with optional remarks, and returns the build.

    `PUT /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404.

    Args:
        build_id: UUID by which the build is known.
        client: What sends the request.
        body: What to send.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        build_id=build_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryBuildRequest,
) -> BuildV1Answer:
    """
    Approve or disapprove a Foundation build.

    Sets the approval of a Foundation build, with optional remarks, and returns the build.

    `PUT /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404.

    Args:
        build_id: UUID by which the build is known.
        client: What sends the request.
        body: What to send.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        build_id=build_id,
        body=body,
        client=client,
    )
    return response.parsed
