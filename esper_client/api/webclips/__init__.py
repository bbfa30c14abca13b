# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.webclip import Webclip
    from ...models.webclip_create_request import WebclipCreateRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("WebclipsGroup",)


class WebclipsGroup(Group):
    """
    Web clips, which put a web page on the home screen as an icon.
    """

    __slots__ = ()

    async def create_webclip(
        self,
        body: WebclipCreateRequest,
    ) -> Webclip:
        """
        Create a web clip.

        Creates a web clip from multipart form data. The picture in the field icon is optional, all other
        fields are required. Status 409 signals a conflict.

        `POST /v2/webclips`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Web clip as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: Webclip = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_webclip(
        self,
        webclip_id: str | int | UUID,
    ) -> Webclip | None:
        """
        Delete a web clip.

        Removes a web clip and answers 200 with the deleted object; 409 signals a conflict.

        `DELETE /v2/webclips/{webclipId}`; documented errors: 401, 403, 404, 409, 500.

        Args:
            webclip_id: UUID of the web clip.

        Returns:
            What is under `content` of the answer, or `None`.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            webclip_id=webclip_id,
        )
        answer: Webclip | None = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_webclip(
        self,
        webclip_id: str | int | UUID,
    ) -> Webclip:
        """
        Get a web clip.

        Returns one web clip with its label, address, icon and target app.

        `GET /v2/webclips/{webclipId}`; documented errors: 401, 404, 500.

        Args:
            webclip_id: UUID of the web clip.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            webclip_id=webclip_id,
        )
        answer: Webclip = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_webclips(
        self,
        *,
        label: Filter | Unset = UNSET,
        exact_esper_name: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[Webclip]:
        """
        List web clips.

        Returns a page of web clips, which can be filtered by label or by exact Esper name.

        `GET /v2/webclips`; documented errors: 400, 401, 500.

        Args:
            label: Keeps only web clips with this label.
            exact_esper_name: Keeps only the web clip whose Esper name is exactly this value.
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
            from .list_webclips import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                label=label,
                exact_esper_name=exact_esper_name,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/webclips",
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
