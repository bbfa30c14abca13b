# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from ..models.get_mdm_service_config_response import GetMdmServiceConfigResponse

__all__ = ("RawMdmServiceConfigGroup",)


class RawMdmServiceConfigGroup(Group):
    """The operations of the group `mdm_service_config`, with their answers as they came."""

    __slots__ = ()

    async def get_dep_anchor_certs(
        self,
    ) -> Response[None]:
        """Do what `MdmServiceConfigGroup.get_dep_anchor_certs` documents; return the answer with status and headers."""
        from ..api.mdm_service_config.get_dep_anchor_certs import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_mdm_service_config(
        self,
    ) -> Response[GetMdmServiceConfigResponse]:
        """Do what `MdmServiceConfigGroup.get_mdm_service_config` documents; return the answer with status and headers."""
        from ..api.mdm_service_config.get_mdm_service_config import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
