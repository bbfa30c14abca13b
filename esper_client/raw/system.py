# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    pass

__all__ = ("RawSystemGroup",)


class RawSystemGroup(Group):
    """The operations of the group `system`, with their answers as they came."""

    __slots__ = ()

    async def get_health(
        self,
    ) -> Response[None]:
        """Do what `SystemGroup.get_health` documents; return the answer with status and headers."""
        from ..api.system.get_health import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
