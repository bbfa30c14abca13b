# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.devices_list_response import DevicesListResponse
    from ..models.google_account import GoogleAccount
    from ..models.google_account_answer import GoogleAccountAnswer
    from ..models.google_account_page_answer import GoogleAccountPageAnswer
    from ..models.google_account_update_request_body import GoogleAccountUpdateRequestBody
    from ..models.google_account_update_response_body_answer import GoogleAccountUpdateResponseBodyAnswer
    from ..models.google_emm_device import GoogleEMMDevice
    from ..models.google_emm_device_answer import GoogleEMMDeviceAnswer
    from ..models.google_emm_device_policy_request import GoogleEMMDevicePolicyRequest

__all__ = ("RawDeviceEnrollmentInEmmGroup",)


class RawDeviceEnrollmentInEmmGroup(Group):
    """The operations of the group `device_enrollment_in_emm`, with their answers as they came."""

    __slots__ = ()

    async def create_device_google_account(
        self,
        device_id: str | int | UUID,
        body: GoogleAccount | Unset = UNSET,
    ) -> Response[GoogleAccountAnswer]:
        """Do what `DeviceEnrollmentInEmmGroup.create_device_google_account` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.create_device_google_account import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_device_google_accounts(
        self,
        device_id: str | int | UUID,
    ) -> Response[GoogleAccountAnswer]:
        """Do what `DeviceEnrollmentInEmmGroup.delete_device_google_accounts` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.delete_device_google_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_google_accounts_emm_managed(
        self,
        device_id: str | int | UUID,
    ) -> Response[DevicesListResponse]:
        """Do what `DeviceEnrollmentInEmmGroup.get_google_accounts_emm_managed` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.get_google_accounts_emm_managed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_google_accounts_policy(
        self,
        device_id: str | int | UUID,
    ) -> Response[GoogleEMMDevice]:
        """Do what `DeviceEnrollmentInEmmGroup.get_google_accounts_policy` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.get_google_accounts_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_device_google_accounts(
        self,
        device_id: str | int | UUID,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[GoogleAccountPageAnswer]:
        """Do what `DeviceEnrollmentInEmmGroup.list_device_google_accounts` documents, for one page; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.list_device_google_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_device_google_accounts(
        self,
        device_id: str | int | UUID,
        body: GoogleAccountUpdateRequestBody,
    ) -> Response[GoogleAccountUpdateResponseBodyAnswer]:
        """Do what `DeviceEnrollmentInEmmGroup.update_device_google_accounts` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.update_device_google_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_google_accounts_policy(
        self,
        device_id: str | int | UUID,
        body: GoogleEMMDevicePolicyRequest,
        *,
        is_provisioning: Filter | Unset = UNSET,
        is_converging: Filter | Unset = UNSET,
    ) -> Response[GoogleEMMDeviceAnswer]:
        """Do what `DeviceEnrollmentInEmmGroup.update_google_accounts_policy` documents; return the answer with status and headers."""
        from ..api.device_enrollment_in_emm.update_google_accounts_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
            is_provisioning=is_provisioning,
            is_converging=is_converging,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
