# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..models.begin_google_emm_enrollment_request import BeginGoogleEMMEnrollmentRequest
    from ..models.begin_google_emm_enrollment_response_answer import BeginGoogleEMMEnrollmentResponseAnswer
    from ..models.complete_emm_enrollment_request import CompleteEmmEnrollmentRequest
    from ..models.create_web_token_request import CreateWebTokenRequest
    from ..models.create_web_token_response_answer import CreateWebTokenResponseAnswer
    from ..models.google_enterprise_details import GoogleEnterpriseDetails
    from ..models.google_enterprise_details_answer import GoogleEnterpriseDetailsAnswer
    from ..models.google_enterprise_details_page_answer import GoogleEnterpriseDetailsPageAnswer
    from ..models.google_service_account_details import GoogleServiceAccountDetails
    from ..models.google_service_account_details_answer import GoogleServiceAccountDetailsAnswer
    from ..models.google_service_account_details_page_answer import GoogleServiceAccountDetailsPageAnswer

__all__ = ("RawGoogleEnterpriseGroup",)


class RawGoogleEnterpriseGroup(Group):
    """The operations of the group `google_enterprise`, with their answers as they came."""

    __slots__ = ()

    async def begin_emm_enrollment(
        self,
        body: BeginGoogleEMMEnrollmentRequest,
    ) -> Response[BeginGoogleEMMEnrollmentResponseAnswer]:
        """Do what `GoogleEnterpriseGroup.begin_emm_enrollment` documents; return the answer with status and headers."""
        from ..api.google_enterprise.begin_emm_enrollment import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def complete_emm_enrollment(
        self,
        body: CompleteEmmEnrollmentRequest,
    ) -> Response[GoogleEnterpriseDetailsAnswer]:
        """Do what `GoogleEnterpriseGroup.complete_emm_enrollment` documents; return the answer with status and headers."""
        from ..api.google_enterprise.complete_emm_enrollment import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_emm_account(
        self,
        body: GoogleServiceAccountDetails,
    ) -> Response[GoogleServiceAccountDetailsAnswer]:
        """Do what `GoogleEnterpriseGroup.create_emm_account` documents; return the answer with status and headers."""
        from ..api.google_enterprise.create_emm_account import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_emm_detail(
        self,
        body: GoogleEnterpriseDetails,
    ) -> Response[GoogleEnterpriseDetailsAnswer]:
        """Do what `GoogleEnterpriseGroup.create_emm_detail` documents; return the answer with status and headers."""
        from ..api.google_enterprise.create_emm_detail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_emm_web_token(
        self,
        body: CreateWebTokenRequest,
    ) -> Response[CreateWebTokenResponseAnswer]:
        """Do what `GoogleEnterpriseGroup.create_emm_web_token` documents; return the answer with status and headers."""
        from ..api.google_enterprise.create_emm_web_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_emm_accounts(
        self,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[GoogleServiceAccountDetailsPageAnswer]:
        """Do what `GoogleEnterpriseGroup.list_emm_accounts` documents, for one page; return the answer with status and headers."""
        from ..api.google_enterprise.list_emm_accounts import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_emm_details(
        self,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[GoogleEnterpriseDetailsPageAnswer]:
        """Do what `GoogleEnterpriseGroup.list_emm_details` documents, for one page; return the answer with status and headers."""
        from ..api.google_enterprise.list_emm_details import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
