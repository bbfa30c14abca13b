# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.provisioning_profile_version_with_download_answer import (
        ProvisioningProfileVersionWithDownloadAnswer,
    )

OPERATION = Operation(
    "GET",
    "/v2/provisioning-profiles/{id}/versions/{versionId}",
    parameters=(
        Parameter("id", "path", _c.STR, required=True),
        Parameter("versionId", "path", _c.STR, required=True),
    ),
    answer=_c.Ref(
        "provisioning_profile_version_with_download_answer", "ProvisioningProfileVersionWithDownloadAnswer"
    ),
    inside=("content",),
)


def _get_kwargs(
    id: str | int | UUID,
    version_id: str | int | UUID,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        version_id,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ProvisioningProfileVersionWithDownloadAnswer]:
    """Send what `ProvisioningProfilesGroup.get_provisioning_profile_version` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        version_id=version_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
) -> ProvisioningProfileVersionWithDownloadAnswer:
    """Send what `ProvisioningProfilesGroup.get_provisioning_profile_version` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        id=id,
        version_id=version_id,
        client=client,
    )
    return response.parsed
