# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_emm_device_answer import GoogleEMMDeviceAnswer
    from ...models.google_emm_device_policy_request import GoogleEMMDevicePolicyRequest

OPERATION = Operation(
    "PUT",
    "/v2/devices/{deviceId}/google-accounts/policy/",
    parameters=(
        Parameter("deviceId", "path", _c.STR, required=True),
        Parameter("is_provisioning", "query", _c.STR),
        Parameter("is_converging", "query", _c.STR),
    ),
    answer=_c.Ref("google_emm_device_answer", "GoogleEMMDeviceAnswer"),
    inside=("content",),
    body=_c.Ref("google_emm_device_policy_request", "GoogleEMMDevicePolicyRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    device_id: str | int | UUID,
    *,
    body: GoogleEMMDevicePolicyRequest,
    is_provisioning: Filter | Unset = UNSET,
    is_converging: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        device_id,
        is_provisioning,
        is_converging,
        body=body,
    )


async def asyncio_detailed(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleEMMDevicePolicyRequest,
    is_provisioning: Filter | Unset = UNSET,
    is_converging: Filter | Unset = UNSET,
) -> Response[GoogleEMMDeviceAnswer]:
    """Send what `DeviceEnrollmentInEmmGroup.update_google_accounts_policy` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        device_id=device_id,
        is_provisioning=is_provisioning,
        is_converging=is_converging,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    device_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: GoogleEMMDevicePolicyRequest,
    is_provisioning: Filter | Unset = UNSET,
    is_converging: Filter | Unset = UNSET,
) -> GoogleEMMDeviceAnswer:
    """Send what `DeviceEnrollmentInEmmGroup.update_google_accounts_policy` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        device_id=device_id,
        is_provisioning=is_provisioning,
        is_converging=is_converging,
        body=body,
        client=client,
    )
    return response.parsed
