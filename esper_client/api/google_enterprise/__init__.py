# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.begin_google_emm_enrollment_request import BeginGoogleEMMEnrollmentRequest
    from ...models.begin_google_emm_enrollment_response import BeginGoogleEMMEnrollmentResponse
    from ...models.complete_emm_enrollment_request import CompleteEmmEnrollmentRequest
    from ...models.create_web_token_request import CreateWebTokenRequest
    from ...models.create_web_token_response import CreateWebTokenResponse
    from ...models.google_enterprise_details import GoogleEnterpriseDetails
    from ...models.google_service_account_details import GoogleServiceAccountDetails
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("GoogleEnterpriseGroup",)


class GoogleEnterpriseGroup(Group):
    """
    Enrol the tenant with Google for Android management and keep its accounts and web tokens.
    """

    __slots__ = ()

    async def begin_emm_enrollment(
        self,
        body: BeginGoogleEMMEnrollmentRequest,
    ) -> BeginGoogleEMMEnrollmentResponse:
        """
        Begin a Google enterprise enrollment.

        Starts the enrollment with Google for a callback address. The answer carries the sign-up address and
        a completion token; 409 means the tenant is enrolled already.

        `POST /v2/emm/enrollment/begin/`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Start of an enrolment with Google, naming the address to return to.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .begin_emm_enrollment import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: BeginGoogleEMMEnrollmentResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def complete_emm_enrollment(
        self,
        body: CompleteEmmEnrollmentRequest,
    ) -> GoogleEnterpriseDetails:
        """
        Complete a Google enterprise enrollment.

        Finishes an enrollment with Google from the completion token and the enterprise token. The answer is
        201 with the enterprise details.

        `POST /v2/emm/enrollment/complete/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `completion_token`, `enterprise_token`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .complete_emm_enrollment import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: GoogleEnterpriseDetails = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_emm_account(
        self,
        body: GoogleServiceAccountDetails,
    ) -> GoogleServiceAccountDetails:
        """
        Create a Google service account.

        Registers a Google service account for an enterprise and returns it with status 201; 409 signals a
        conflict.

        `POST /v2/emm/accounts/`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Google service account used for Android management.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_emm_account import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: GoogleServiceAccountDetails = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_emm_detail(
        self,
        body: GoogleEnterpriseDetails,
    ) -> GoogleEnterpriseDetails:
        """
        Create Google enterprise details.

        Registers the details of a Google enterprise and returns them with status 201; 409 signals a
        conflict.

        `POST /v2/emm/details/`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Registration of the tenant with Google for Android management.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_emm_detail import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: GoogleEnterpriseDetails = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_emm_web_token(
        self,
        body: CreateWebTokenRequest,
    ) -> CreateWebTokenResponse:
        """
        Create a Google web token.

        Creates a web token for a Google enterprise and the parent page given as parent_url.

        `POST /v2/emm/web-token/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Google enterprise and page address that a web token is made for.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_emm_web_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: CreateWebTokenResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_emm_accounts(
        self,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[GoogleServiceAccountDetails]:
        """
        List Google service accounts.

        Returns a page of the Google service accounts used for enterprise management, with key id and flags.

        `GET /v2/emm/accounts/`; documented errors: 401, 500.

        Args:
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_emm_accounts import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/emm/accounts/",
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

    def list_emm_details(
        self,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[GoogleEnterpriseDetails]:
        """
        List Google enterprise details.

        Returns a page of the Google enterprises of the tenant with their state, addresses and tokens.

        `GET /v2/emm/details/`; documented errors: 401, 500.

        Args:
            offset: Index of the first item to fetch.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_emm_details import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/emm/details/",
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
