# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ..models.apns_cert_info_answer import APNSCertInfoAnswer
    from ..models.apns_cert_info_page_answer import APNSCertInfoPageAnswer
    from ..models.apns_cert_info_state import ApnsCertInfoState
    from ..models.apns_cert_upload import APNSCertUpload
    from ..models.delete_apns_cert_response import DeleteApnsCertResponse

__all__ = ("RawApnsCertificateGroup",)


class RawApnsCertificateGroup(Group):
    """The operations of the group `apns_certificate`, with their answers as they came."""

    __slots__ = ()

    async def delete_apns_cert(
        self,
        id: str | int | UUID,
    ) -> Response[DeleteApnsCertResponse]:
        """Do what `ApnsCertificateGroup.delete_apns_cert` documents; return the answer with status and headers."""
        from ..api.apns_certificate.delete_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_apns_cert(
        self,
        id: str | int | UUID,
    ) -> Response[APNSCertInfoAnswer]:
        """Do what `ApnsCertificateGroup.get_apns_cert` documents; return the answer with status and headers."""
        from ..api.apns_certificate.get_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_apns_csr(
        self,
        body: dict[str, Any],
    ) -> Response[str]:
        """Do what `ApnsCertificateGroup.get_apns_csr` documents; return the answer with status and headers."""
        from ..api.apns_certificate.get_apns_csr import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_apns_certs(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        state: ApnsCertInfoState | Filter | Unset = UNSET,
    ) -> Response[APNSCertInfoPageAnswer]:
        """Do what `ApnsCertificateGroup.list_apns_certs` documents, for one page; return the answer with status and headers."""
        from ..api.apns_certificate.list_apns_certs import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            state=state,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def upload_apns_cert(
        self,
        id: str | int | UUID,
        body: APNSCertUpload,
    ) -> Response[APNSCertInfoAnswer]:
        """Do what `ApnsCertificateGroup.upload_apns_cert` documents; return the answer with status and headers."""
        from ..api.apns_certificate.upload_apns_cert import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
