# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ..models.build_v1_answer import BuildV1Answer
    from ..models.build_v1_page_answer import BuildV1PageAnswer
    from ..models.update_foundry_build_request import UpdateFoundryBuildRequest

__all__ = ("RawFoundryBuildsGroup",)


class RawFoundryBuildsGroup(Group):
    """The operations of the group `foundry_builds`, with their answers as they came."""

    __slots__ = ()

    async def get_foundry_build(
        self,
        build_id: str | int | UUID,
    ) -> Response[BuildV1Answer]:
        """Do what `FoundryBuildsGroup.get_foundry_build` documents; return the answer with status and headers."""
        from ..api.foundry_builds.get_foundry_build import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            build_id=build_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_foundry_builds(
        self,
        *,
        foundation_major_number: int | str | Enum | Unset = UNSET,
        build_arch: Filter | Unset = UNSET,
        android_major_version: int | str | Enum | Unset = UNSET,
        device_model_id: str | UUID | Enum | Unset = UNSET,
        approved: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        ordering: Filter | Unset = UNSET,
        locked: bool | Literal["true", "false"] | Unset = UNSET,
        build_fingerprint_hash: Filter | Unset = UNSET,
    ) -> Response[BuildV1PageAnswer]:
        """Do what `FoundryBuildsGroup.get_foundry_builds` documents, for one page; return the answer with status and headers."""
        from ..api.foundry_builds.get_foundry_builds import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            foundation_major_number=foundation_major_number,
            build_arch=build_arch,
            android_major_version=android_major_version,
            device_model_id=device_model_id,
            approved=approved,
            limit=limit,
            offset=offset,
            ordering=ordering,
            locked=locked,
            build_fingerprint_hash=build_fingerprint_hash,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_foundry_build(
        self,
        build_id: str | int | UUID,
        body: UpdateFoundryBuildRequest,
    ) -> Response[BuildV1Answer]:
        """Do what `FoundryBuildsGroup.update_foundry_build` documents; return the answer with status and headers."""
        from ..api.foundry_builds.update_foundry_build import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            build_id=build_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
