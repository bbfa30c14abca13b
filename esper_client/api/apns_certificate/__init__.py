# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...models.apns_cert_info import APNSCertInfo
    from ...models.apns_cert_info_state import ApnsCertInfoState
    from ...models.apns_cert_upload import APNSCertUpload
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ApnsCertificateGroup",)


class ApnsCertificateGroup(Group):
    """
    Certificates for the Apple Push Notification service: make a signing request, upload the signed
    certificate, look at it.
    """

    __slots__ = ()

    async def delete_apns_cert(
        self,
        id: str | int | UUID,
    ) -> dict[str, Any] | None:
        """
        Delete an APNs certificate.

        Removes an Apple push certificate and answers 200 with an object.

        `DELETE /tenant/v0/apnscertificates/{id}/`; documented errors: 401, 403, 404, 500.

        Args:
            id: Id of the APNs certificate.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: dict[str, Any] | None = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_apns_cert(
        self,
        id: str | int | UUID,
    ) -> APNSCertInfo:
        """
        Get an APNs certificate.

        Returns one Apple push certificate with its Apple ID, state, topic and expiry.

        `GET /tenant/v0/apnscertificates/{id}/`; documented errors: 401, 404, 500.

        Args:
            id: Id of the APNs certificate.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: APNSCertInfo = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_apns_csr(
        self,
        body: dict[str, Any],
    ) -> str:
        """
        Create an APNs signing request.

        Generates a certificate signing request for Apple push notifications. The answer is the CSR file
        itself as plain text.

        `POST /tenant/v0/apnscertificates/`; documented errors: 400, 401, 403, 500.

        Args:
            body: A value of the type above.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_apns_csr import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: str = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_apns_certs(
        self,
        *,
        state: ApnsCertInfoState | Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[APNSCertInfo]:
        """
        List APNs certificates.

        Returns a page of Apple push certificates with their state, topic and expiry. The limit is 10 by
        default.

        `GET /tenant/v0/apnscertificates/`; documented errors: 400, 401, 500.

        Args:
            state: Whether only the signing request exists or the certificate is complete.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_apns_certs import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                state=state,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /tenant/v0/apnscertificates/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def upload_apns_cert(
        self,
        id: str | int | UUID,
        body: APNSCertUpload,
    ) -> APNSCertInfo:
        """
        Upload an APNs certificate.

        Stores the push certificate obtained from Apple. The multipart form needs the certificate in the
        field file and the Apple ID in apple_id; the certificate's details are returned.

        `PUT /tenant/v0/apnscertificates/{id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            id: Id of the APNs certificate.
            body: Signed APNs certificate file together with the Apple ID it was made with.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        answer: APNSCertInfo = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
