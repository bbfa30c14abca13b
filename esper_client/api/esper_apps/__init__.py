# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.esper_app_version import EsperAppVersion
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("EsperAppsGroup",)


class EsperAppsGroup(Group):
    """
    Versions of apps that Esper publishes.
    """

    __slots__ = ()

    async def get_esper_app_version(
        self,
        app_id: str | int | UUID,
        version_id: str | int | UUID,
    ) -> EsperAppVersion:
        """
        Get an Esper app version.

        Returns one version of an Esper app with its download address, hashes, architecture and release
        notes.

        `GET /v2/esper-apps/{appId}/versions/{versionId}`; documented errors: 401, 404, 500.

        Args:
            app_id: UUID of the app published by Esper.
            version_id: UUID of the app version.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_esper_app_version import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            app_id=app_id,
            version_id=version_id,
        )
        answer: EsperAppVersion = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
