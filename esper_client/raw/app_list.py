# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ..models.app_info_page_answer import AppInfoPageAnswer
    from ..models.list_apps_ordering import ListAppsOrdering

__all__ = ("RawAppListGroup",)


class RawAppListGroup(Group):
    """The operations of the group `app_list`, with their answers as they came."""

    __slots__ = ()

    async def list_apps(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: Filter | Unset = UNSET,
        ordering: ListAppsOrdering | Filter | Unset = UNSET,
        app_type: Filter | Unset = UNSET,
        legacy_format: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[AppInfoPageAnswer]:
        """Do what `AppListGroup.list_apps` documents, for one page; return the answer with status and headers."""
        from ..api.app_list.list_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
            search=search,
            ordering=ordering,
            app_type=app_type,
            legacy_format=legacy_format,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
