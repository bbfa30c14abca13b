# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.itunes_app_info_v2_answer import ItunesAppInfoV2Answer
    from ..models.itunes_app_info_v2_page_answer import ItunesAppInfoV2PageAnswer
    from ..models.set_preferred_region_request import SetPreferredRegionRequest
    from ..models.update_itunesapp_preferred_region_content_answer import (
        UpdateItunesappPreferredRegionContentAnswer,
    )

__all__ = ("RawVppAppManagementGroup",)


class RawVppAppManagementGroup(Group):
    """The operations of the group `vpp_app_management`, with their answers as they came."""

    __slots__ = ()

    async def list_itunesapps(
        self,
        *,
        app_id: str | UUID | Enum | Unset = UNSET,
        version_id: str | UUID | Enum | Unset = UNSET,
        apple_app_id: Filter | Unset = UNSET,
        country_code: Filter | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[ItunesAppInfoV2PageAnswer]:
        """Do what `VppAppManagementGroup.list_itunesapps` documents, for one page; return the answer with status and headers."""
        from ..api.vpp_app_management.list_itunesapps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
            apple_app_id=apple_app_id,
            country_code=country_code,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def refresh_itunesapp_version(
        self,
        app_id: str | int | UUID,
    ) -> Response[ItunesAppInfoV2Answer]:
        """Do what `VppAppManagementGroup.refresh_itunesapp_version` documents; return the answer with status and headers."""
        from ..api.vpp_app_management.refresh_itunesapp_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_itunesapp_preferred_region(
        self,
        apple_app_id: str | int | UUID,
        body: SetPreferredRegionRequest,
    ) -> Response[UpdateItunesappPreferredRegionContentAnswer]:
        """Do what `VppAppManagementGroup.update_itunesapp_preferred_region` documents; return the answer with status and headers."""
        from ..api.vpp_app_management.update_itunesapp_preferred_region import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            apple_app_id=apple_app_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
