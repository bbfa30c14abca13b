# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.apns_cert_info_answer import APNSCertInfoAnswer
    from ...models.apns_cert_upload import APNSCertUpload

OPERATION = Operation(
    "PUT",
    "/tenant/v0/apnscertificates/{id}/",
    parameters=(Parameter("id", "path", _c.STR, required=True),),
    answer=_c.Ref("apns_cert_info_answer", "APNSCertInfoAnswer"),
    inside=("content",),
    body=_c.Ref("apns_cert_upload", "APNSCertUpload"),
    body_required=True,
    body_kind="multipart",
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    body: APNSCertUpload,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        body=body,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: APNSCertUpload,
) -> Response[APNSCertInfoAnswer]:
    """Send what `ApnsCertificateGroup.upload_apns_cert` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: APNSCertUpload,
) -> APNSCertInfoAnswer:
    """Send what `ApnsCertificateGroup.upload_apns_cert` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        id=id,
        body=body,
        client=client,
    )
    return response.parsed
