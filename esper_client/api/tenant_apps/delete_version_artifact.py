# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
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
    inside=("content",),
    may_be_empty=True,
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
    """Send what `TenantAppsGroup.delete_version_artifact` documents through `client`; return the answer with its status and headers."""
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
    """Send what `TenantAppsGroup.delete_version_artifact` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        app_id=app_id,
        version_id=version_id,
        artifact_id=artifact_id,
        client=client,
    )
    return response.parsed
