# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.webclip_answer import WebclipAnswer
    from ..models.webclip_create_request import WebclipCreateRequest
    from ..models.webclip_page_answer import WebclipPageAnswer

__all__ = ("RawWebclipsGroup",)


class RawWebclipsGroup(Group):
    """The operations of the group `webclips`, with their answers as they came."""

    __slots__ = ()

    async def create_webclip(
        self,
        body: WebclipCreateRequest,
    ) -> Response[WebclipAnswer]:
        """Do what `WebclipsGroup.create_webclip` documents; return the answer with status and headers."""
        from ..api.webclips.create_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_webclip(
        self,
        webclip_id: str | int | UUID,
    ) -> Response[WebclipAnswer]:
        """Do what `WebclipsGroup.delete_webclip` documents; return the answer with status and headers."""
        from ..api.webclips.delete_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            webclip_id=webclip_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_webclip(
        self,
        webclip_id: str | int | UUID,
    ) -> Response[WebclipAnswer]:
        """Do what `WebclipsGroup.get_webclip` documents; return the answer with status and headers."""
        from ..api.webclips.get_webclip import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            webclip_id=webclip_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_webclips(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        label: Filter | Unset = UNSET,
        exact_esper_name: Filter | Unset = UNSET,
    ) -> Response[WebclipPageAnswer]:
        """Do what `WebclipsGroup.list_webclips` documents, for one page; return the answer with status and headers."""
        from ..api.webclips.list_webclips import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            label=label,
            exact_esper_name=exact_esper_name,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
