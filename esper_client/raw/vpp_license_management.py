# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..models.vpp_license_answer import VPPLicenseAnswer
    from ..models.vpp_license_page_answer import VPPLicensePageAnswer

__all__ = ("RawVppLicenseManagementGroup",)


class RawVppLicenseManagementGroup(Group):
    """The operations of the group `vpp_license_management`, with their answers as they came."""

    __slots__ = ()

    async def get_vpp_app(
        self,
        app_id: str | int,
    ) -> Response[VPPLicenseAnswer]:
        """Do what `VppLicenseManagementGroup.get_vpp_app` documents; return the answer with status and headers."""
        from ..api.vpp_license_management.get_vpp_app import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_vpp_apps(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[VPPLicensePageAnswer]:
        """Do what `VppLicenseManagementGroup.list_vpp_apps` documents, for one page; return the answer with status and headers."""
        from ..api.vpp_license_management.list_vpp_apps import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
