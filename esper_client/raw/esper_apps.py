# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.esper_app_version_answer import EsperAppVersionAnswer

__all__ = ("RawEsperAppsGroup",)


class RawEsperAppsGroup(Group):
    """The operations of the group `esper_apps`, with their answers as they came."""

    __slots__ = ()

    async def get_esper_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> Response[EsperAppVersionAnswer]:
        """Do what `EsperAppsGroup.get_esper_app_version` documents; return the answer with status and headers."""
        from ..api.esper_apps.get_esper_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
