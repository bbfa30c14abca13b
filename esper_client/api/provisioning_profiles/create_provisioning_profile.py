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
    """
    Upload a provisioning profile.

    Uploads an Apple provisioning profile as multipart form data in the field file. The answer describes
    the profile and names the version stored.

    `POST /v2/provisioning-profiles`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Provisioning profile file to upload.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ProvisioningProfileUploadRequest,
) -> ProvisioningProfileUploadResponseAnswer:
    """
    Upload a provisioning profile.

    Uploads an Apple provisioning profile as multipart form data in the field file. The answer describes
    the profile and names the version stored.

    `POST /v2/provisioning-profiles`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Provisioning profile file to upload.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
