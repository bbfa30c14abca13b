from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.artifact_mutation_response_answer import ArtifactMutationResponseAnswer

OPERATION = Operation(
    "DELETE",
    "/v2/tenant-apps/{appId}/versions/{versionId}/artifacts/{artifactId}",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
        Parameter("artifactId", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("artifact_mutation_response_answer", "ArtifactMutationResponseAnswer"),
)


def _get_kwargs(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    artifact_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        artifact_id,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    artifact_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ArtifactMutationResponseAnswer]:
    """
    Delete an artifact of a tenant app version.

    Removes an artifact from a version of a tenant app and answers 200 with the removed artifact.

    `DELETE /v2/tenant-apps/{appId}/versions/{versionId}/artifacts/{artifactId}`; documented errors:
    401, 403, 404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
        artifact_id: UUID of the artifact that is attached to the app version.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        version_id=version_id,
        artifact_id=artifact_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    artifact_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> ArtifactMutationResponseAnswer:
    """
    Delete an artifact of a tenant app version.

    Removes an artifact from a version of a tenant app and answers 200 with the removed artifact.

    `DELETE /v2/tenant-apps/{appId}/versions/{versionId}/artifacts/{artifactId}`; documented errors:
    401, 403, 404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
        artifact_id: UUID of the artifact that is attached to the app version.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        artifact_id=artifact_id,
        client=client,
    )
    return response.parsed
