# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.provisioning_profile_upload_request import ProvisioningProfileUploadRequest
    from ...models.provisioning_profile_upload_response_answer import ProvisioningProfileUploadResponseAnswer

OPERATION = Operation(
    "POST",
    "/v2/provisioning-profiles",
    answer=_c.Ref("provisioning_profile_upload_response_answer", "ProvisioningProfileUploadResponseAnswer"),
    inside=("content",),
    body=_c.Ref("provisioning_profile_upload_request", "ProvisioningProfileUploadRequest"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    *,
    body: ProvisioningProfileUploadRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ProvisioningProfileUploadRequest,
) -> Response[ProvisioningProfileUploadResponseAnswer]:
    """Send what `ProvisioningProfilesGroup.create_provisioning_profile` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ProvisioningProfileUploadRequest,
) -> ProvisioningProfileUploadResponseAnswer:
    """Send what `ProvisioningProfilesGroup.create_provisioning_profile` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
