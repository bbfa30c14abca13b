from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.artifact_mutation_response_answer import ArtifactMutationResponseAnswer
    from ...models.create_version_artifact_request import CreateVersionArtifactRequest

OPERATION = Operation(
    "POST",
    "/v2/tenant-apps/{appId}/versions/{versionId}/artifacts",
    parameters=(
        Parameter("appId", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
    ),
    answer=_c.Ref("artifact_mutation_response_answer", "ArtifactMutationResponseAnswer"),
    body=_c.Ref("create_version_artifact_request", "CreateVersionArtifactRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    body: CreateVersionArtifactRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
        version_id,
        body=body,
    )


async def asyncio_detailed(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CreateVersionArtifactRequest,
) -> Response[ArtifactMutationResponseAnswer]:
    """
    Upload an artifact of a tenant app version.

    Adds a UWP dependency or UWP certificate to an app version. The form needs artifact_type and the
    file itself in the field file; the stored artifact and its metadata are returned.

    `POST /v2/tenant-apps/{appId}/versions/{versionId}/artifacts`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
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
        app_id=app_id,
        version_id=version_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CreateVersionArtifactRequest,
) -> ArtifactMutationResponseAnswer:
    """
    Upload an artifact of a tenant app version.

    Adds a UWP dependency or UWP certificate to an app version. The form needs artifact_type and the
    file itself in the field file; the stored artifact and its metadata are returned.

    `POST /v2/tenant-apps/{appId}/versions/{versionId}/artifacts`; documented errors: 400, 401, 403,
    404, 500.

    Args:
        app_id: UUID of the app.
        version_id: UUID of the app version.
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
        app_id=app_id,
        version_id=version_id,
        body=body,
        client=client,
    )
    return response.parsed
