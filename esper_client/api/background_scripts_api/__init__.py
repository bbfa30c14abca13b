# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.background_script import BackgroundScript
    from ...models.background_script_create import BackgroundScriptCreate
    from ...models.background_script_detail import BackgroundScriptDetail
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("BackgroundScriptsApiGroup",)


class BackgroundScriptsApiGroup(Group):
    """
    Scripts that run in the background on devices: create, list and read them.
    """

    __slots__ = ()

    async def create_background_script(
        self,
        body: BackgroundScriptCreate,
    ) -> BackgroundScript:
        """
        Create a background script.

        Creates a background script; name, script and always_run are required, frequency and timeout are in
        minutes. Status 409 means that the name is taken.

        `POST /v2/background-scripts/`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Background script as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_background_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: BackgroundScript = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_background_script(
        self,
        background_script_id: str | int | UUID,
    ) -> BackgroundScriptDetail:
        """
        Get a background script.

        Returns one background script including its source text.

        `GET /v2/background-scripts/{background_script_id}/`; documented errors: 401, 404, 500.

        Args:
            background_script_id: UUID of the background script.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_background_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            background_script_id=background_script_id,
        )
        answer: BackgroundScriptDetail = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def list_background_scripts(
        self,
        *,
        ordering: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        always_run: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[BackgroundScript]:
        """
        List background scripts.

        Returns a page of background scripts without their source text. The limit ranges from 1 to 100 and
        is 10 by default.

        `GET /v2/background-scripts/`; documented errors: 400, 401, 500.

        Args:
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            name: Keeps only entries with this name.
            always_run: Keeps only scripts whose always-run flag has this value.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 100. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_background_scripts import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                ordering=ordering,
                name=name,
                always_run=always_run,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/background-scripts/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            max_limit=100,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
