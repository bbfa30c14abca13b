# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.legacy_blueprint import LegacyBlueprint
    from ..models.legacy_blueprint_page import LegacyBlueprintPage
    from ..models.legacy_blueprint_revision import LegacyBlueprintRevision
    from ..models.legacy_blueprint_revision_page import LegacyBlueprintRevisionPage
    from ..models.restore_blueprint_revision_request import RestoreBlueprintRevisionRequest
    from ..models.upload_blueprint_request import UploadBlueprintRequest

__all__ = ("RawBlueprintDeprecatedGroup",)


class RawBlueprintDeprecatedGroup(Group):
    """The operations of the group `blueprint_deprecated`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_blueprint(
        self,
        group_id: str | int | UUID,
        body: LegacyBlueprint,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprint]:
        """Do what `BlueprintDeprecatedGroup.create_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.create_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            without_details=without_details,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `BlueprintDeprecatedGroup.delete_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.delete_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            without_details=without_details,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprint]:
        """Do what `BlueprintDeprecatedGroup.get_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.get_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            without_details=without_details,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_blueprint_revision(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        revision_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprintRevision]:
        """Do what `BlueprintDeprecatedGroup.get_blueprint_revision` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.get_blueprint_revision import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            revision_id=revision_id,
            without_details=without_details,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def list_blueprint_revisions(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprintRevisionPage]:
        """Do what `BlueprintDeprecatedGroup.list_blueprint_revisions` documents, for one page; return the answer with status and headers."""
        from ..api.blueprint_deprecated.list_blueprint_revisions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            without_details=without_details,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def list_blueprints(
        self,
        group_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprintPage]:
        """Do what `BlueprintDeprecatedGroup.list_blueprints` documents, for one page; return the answer with status and headers."""
        from ..api.blueprint_deprecated.list_blueprints import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            without_details=without_details,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def partial_update_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        body: LegacyBlueprint,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprint]:
        """Do what `BlueprintDeprecatedGroup.partial_update_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.partial_update_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            body=body,
            without_details=without_details,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def restore_blueprint_revision(
        self,
        group_id: str | int | UUID,
        body: RestoreBlueprintRevisionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprint]:
        """Do what `BlueprintDeprecatedGroup.restore_blueprint_revision` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.restore_blueprint_revision import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def upload_blueprint(
        self,
        group_id: str | int | UUID,
        body: UploadBlueprintRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[LegacyBlueprint]:
        """Do what `BlueprintDeprecatedGroup.upload_blueprint` documents; return the answer with status and headers."""
        from ..api.blueprint_deprecated.upload_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
