# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ..models.apple_app_store_app_page_answer import AppleAppStoreAppPageAnswer

__all__ = ("RawAppleAppStoreGroup",)


class RawAppleAppStoreGroup(Group):
    """The operations of the group `apple_app_store`, with their answers as they came."""

    __slots__ = ()

    async def list_apple_app_store_apps(
        self,
        *,
        title: Filter,
        offset: int | Unset = UNSET,
    ) -> Response[AppleAppStoreAppPageAnswer]:
        """Do what `AppleAppStoreGroup.list_apple_app_store_apps` documents, for one page; return the answer with status and headers."""
        from ..api.apple_app_store.list_apple_app_store_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            title=title,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
