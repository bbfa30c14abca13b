# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.create_dep_profile_request import CreateDepProfileRequest
    from ...models.dep_profile import DEPProfile
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DepProfileGroup",)


class DepProfileGroup(Group):
    """
    The profile that Apple devices get through automated device enrolment (DEP).
    """

    __slots__ = ()

    async def create_dep_profile(
        self,
        body: CreateDepProfileRequest | Unset = UNSET,
    ) -> DEPProfile:
        """
        Create a DEP profile.

        Creates a DEP profile from a list of setup items and the auto-advance flag. The answer is 200 with
        the profile.

        `POST /tenant/v0/depprofiles/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: optional: `show_setup_items`, `auto_advance_setup`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_dep_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: DEPProfile = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_dep_profile_list(
        self,
        *,
        offset: int = 0,
        max_items: int | None = None,
    ) -> Pages[DEPProfile]:
        """
        List DEP profiles.

        Returns a page of DEP profiles, each with the setup items it lists and its auto-advance flag.

        `GET /tenant/v0/depprofiles/`; documented errors: 401, 500.

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
            from .get_dep_profile_list import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /tenant/v0/depprofiles/",
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
