# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.get_mdm_service_config_response import GetMdmServiceConfigResponse
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("MdmServiceConfigGroup",)


class MdmServiceConfigGroup(Group):
    """
    Service addresses that Apple devices ask for when they enrol; no authentication is needed.
    """

    __slots__ = ()

    async def get_dep_anchor_certs(
        self,
    ) -> None:
        """
        Get the DEP anchor certificates.

        Answers 200 with an empty body in every case. No authentication is needed.

        `GET /v2/mdmserviceconfig/anchor-certs`; documented errors: 500.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_dep_anchor_certs import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_mdm_service_config(
        self,
    ) -> GetMdmServiceConfigResponse:
        """
        Get the MDM service configuration.

        Returns the DEP enrollment address and the address of the anchor certificates. No authentication is
        needed.

        `GET /v2/mdmserviceconfig`; documented errors: 500.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_mdm_service_config import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: GetMdmServiceConfigResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
