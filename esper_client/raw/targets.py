# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.bulk_add_target_list_targets_content_answer import BulkAddTargetListTargetsContentAnswer
    from ..models.bulk_add_target_list_targets_variant_2 import BulkAddTargetListTargetsVariant2
    from ..models.target import Target
    from ..models.target_answer import TargetAnswer
    from ..models.target_create import TargetCreate
    from ..models.target_page_answer import TargetPageAnswer
    from ..models.target_update import TargetUpdate

__all__ = ("RawTargetsGroup",)


class RawTargetsGroup(Group):
    """The operations of the group `targets`, with their answers as they came."""

    __slots__ = ()

    async def bulk_add_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: list[str] | list[BulkAddTargetListTargetsVariant2],
    ) -> Response[BulkAddTargetListTargetsContentAnswer]:
        """Do what `TargetsGroup.bulk_add_target_list_targets` documents; return the answer with status and headers."""
        from ..api.targets.bulk_add_target_list_targets import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        body: TargetCreate,
    ) -> Response[TargetAnswer]:
        """Do what `TargetsGroup.create_target_list_targets` documents; return the answer with status and headers."""
        from ..api.targets.create_target_list_targets import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
    ) -> Response[TargetAnswer]:
        """Do what `TargetsGroup.delete_target_list_target` documents; return the answer with status and headers."""
        from ..api.targets.delete_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
    ) -> Response[TargetAnswer]:
        """Do what `TargetsGroup.get_target_list_target` documents; return the answer with status and headers."""
        from ..api.targets.get_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_target_list_targets(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[TargetPageAnswer]:
        """Do what `TargetsGroup.get_target_list_targets` documents, for one page; return the answer with status and headers."""
        from ..api.targets.get_target_list_targets import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_target_list_target(
        self,
        pipeline_id: str | int | UUID,
        targetlist_id: str | int | UUID,
        target_id: str | int | UUID,
        body: TargetUpdate,
    ) -> Response[Target]:
        """Do what `TargetsGroup.update_target_list_target` documents; return the answer with status and headers."""
        from ..api.targets.update_target_list_target import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            pipeline_id=pipeline_id,
            targetlist_id=targetlist_id,
            target_id=target_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
