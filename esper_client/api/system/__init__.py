# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("SystemGroup",)


class SystemGroup(Group):
    """
    Health of the service.
    """

    __slots__ = ()

    async def get_health(
        self,
    ) -> None:
        """
        Check system health.

        Asks the service for its state of health. No form of the answer body is defined.

        `GET /sys/health`; documented errors: 401, 500.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_health import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
