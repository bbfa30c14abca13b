# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.devices_list_response import DevicesListResponse
    from ...models.google_account import GoogleAccount
    from ...models.google_account_update_request_body import GoogleAccountUpdateRequestBody
    from ...models.google_account_update_response_body import GoogleAccountUpdateResponseBody
    from ...models.google_emm_device import GoogleEMMDevice
    from ...models.google_emm_device_policy_request import GoogleEMMDevicePolicyRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DeviceEnrollmentInEmmGroup",)


class DeviceEnrollmentInEmmGroup(Group):
    """
    Google accounts and Google policies of single devices.
    """

    __slots__ = ()

    async def create_device_google_account(
        self,
        device_id: str | int | UUID,
        body: GoogleAccount | Unset = UNSET,
    ) -> GoogleAccount:
        """
        Create a Google account for a device.

        Creates a Google account record for a device and returns it. The body may be left out; 409 signals a
        conflict.

        `POST /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 409, 500.

        Args:
            device_id: UUID of the device.
            body: Google account set up on a device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_device_google_account import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
        )
        answer: GoogleAccount = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_device_google_accounts(
        self,
        device_id: str | int | UUID,
    ) -> GoogleAccount | None:
        """
        Delete the Google account of a device.

        Removes the Google account of a device and answers 200 with the removed account.

        `DELETE /v2/devices/{deviceId}/google-accounts/`; documented errors: 401, 403, 404, 500.

        Args:
            device_id: UUID of the device.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_device_google_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        answer: GoogleAccount | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_google_accounts_emm_managed(
        self,
        device_id: str | int | UUID,
    ) -> DevicesListResponse:
        """
        List the EMM-managed entries of a device.

        Returns the Google EMM devices found for a device, each with its Android id and management type,
        outside any content wrapper.

        `GET /v2/devices/{deviceId}/google-accounts/emm-managed/`; documented errors: 401, 404, 500.

        Args:
            device_id: UUID of the device.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_google_accounts_emm_managed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        answer: DevicesListResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_google_accounts_policy(
        self,
        device_id: str | int | UUID,
    ) -> GoogleEMMDevice:
        """
        Get the Google EMM policy of a device.

        Returns the Google EMM view of a device, made of its Android id, its management type and its policy.

        `GET /v2/devices/{deviceId}/google-accounts/policy/`; documented errors: 401, 404, 500.

        Args:
            device_id: UUID of the device.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_google_accounts_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
        )
        answer: GoogleEMMDevice = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_device_google_accounts(
        self,
        device_id: str | int | UUID,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[GoogleAccount]:
        """
        List the Google accounts of a device.

        Returns a page of the Google accounts tied to a device.

        `GET /v2/devices/{deviceId}/google-accounts/`; documented errors: 401, 404, 500.

        Args:
            device_id: UUID of the device.
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_device_google_accounts import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                device_id=device_id,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/devices/{deviceId}/google-accounts/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=None,
            max_items=max_items,
        )

    async def update_device_google_accounts(
        self,
        device_id: str | int | UUID,
        body: GoogleAccountUpdateRequestBody,
    ) -> GoogleAccountUpdateResponseBody:
        """
        Update the Google account of a device.

        Writes the Google device id and Google user id of a device, both of which are required. The answer
        names the device and the tenant.

        `PUT /v2/devices/{deviceId}/google-accounts/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            device_id: UUID of the device.
            body: Google device and user that are linked to a device.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_device_google_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
        )
        answer: GoogleAccountUpdateResponseBody = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def update_google_accounts_policy(
        self,
        device_id: str | int | UUID,
        body: GoogleEMMDevicePolicyRequest,
        *,
        is_provisioning: Filter | Unset = UNSET,
        is_converging: Filter | Unset = UNSET,
    ) -> GoogleEMMDevice:
        """
        Update the Google EMM policy of a device.

        Changes the app policy of a device in Google EMM by naming products to install or uninstall. The
        is_provisioning and is_converging query flags are sent as the strings true or false. The resulting
        device policy is returned.

        `PUT /v2/devices/{deviceId}/google-accounts/policy/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            device_id: UUID of the device.
            body: Apps to install on or uninstall from a device through Google.
            is_provisioning: Tells, as the string `true` or `false`, whether the policy is set while the device is
                being provisioned.
            is_converging: Tells, as the string `true` or `false`, whether the policy is set in the course of a
                converge.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_google_accounts_policy import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            device_id=device_id,
            body=body,
            is_provisioning=is_provisioning,
            is_converging=is_converging,
        )
        answer: GoogleEMMDevice = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
