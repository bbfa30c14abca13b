# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...models.legacy_blueprint import LegacyBlueprint
    from ...models.legacy_blueprint_revision import LegacyBlueprintRevision
    from ...models.restore_blueprint_revision_request import RestoreBlueprintRevisionRequest
    from ...models.upload_blueprint_request import UploadBlueprintRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("BlueprintDeprecatedGroup",)


class BlueprintDeprecatedGroup(Group):
    """
    Blueprints that belong to device groups, with their revisions. Deprecated in favour of the
    Blueprints API.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def create_blueprint(
        self,
        group_id: str | int | UUID,
        body: LegacyBlueprint,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprint:
        """
        Create a group blueprint.

        Creates a blueprint for a device group and answers with it and its latest revision. This operation
        is deprecated.

        Deprecated: the vendor may drop it.

        `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/`; documented errors: 400, 401,
        403, 404, 500.

        Args:
            group_id: UUID of the device group.
            body: Deprecated blueprint that belongs to a device group.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
            without_details=without_details,
        )
        answer: LegacyBlueprint = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def delete_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a group blueprint.

        Deletes a blueprint of a device group. A success has no body. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `DELETE /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/`; documented
        errors: 401, 403, 404, 500.

        Args:
            group_id: UUID of the device group.
            blueprint_id: UUID of the blueprint.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            without_details=without_details,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprint:
        """
        Get a group blueprint.

        Reads one blueprint of a device group with its latest revision. The parameter without_details asks
        for a shorter form. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/`; documented
        errors: 400, 401, 404, 500.

        Args:
            group_id: UUID of the device group.
            blueprint_id: UUID of the blueprint.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            without_details=without_details,
        )
        answer: LegacyBlueprint = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def get_blueprint_revision(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        revision_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprintRevision:
        """
        Get a group blueprint revision.

        Reads one revision of a blueprint with all its settings. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/{revision_id}/`;
        documented errors: 400, 401, 404, 500.

        Args:
            group_id: UUID of the device group.
            blueprint_id: UUID of the blueprint.
            revision_id: UUID of the blueprint revision.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_blueprint_revision import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            revision_id=revision_id,
            without_details=without_details,
        )
        answer: LegacyBlueprintRevision = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    def list_blueprint_revisions(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[LegacyBlueprintRevision]:
        """
        List group blueprint revisions.

        Returns a page of the revisions of a blueprint, each with its settings, author and a flag for the
        current one. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/`;
        documented errors: 400, 401, 404, 500.

        Args:
            group_id: UUID of the device group.
            blueprint_id: UUID of the blueprint.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_blueprint_revisions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                group_id=group_id,
                blueprint_id=blueprint_id,
                without_details=without_details,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/revisions/",
            items=("results",),
            count=("count",),
            next=("next_",),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    @deprecated("Deprecated by the vendor: it may be dropped")
    def list_blueprints(
        self,
        group_id: str | int | UUID,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[LegacyBlueprint]:
        """
        List group blueprints.

        Returns a page of the blueprints of a device group, each with its latest revision. The parameter
        without_details asks for a shorter form. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/`; documented errors: 400, 401,
        404, 500.

        Args:
            group_id: UUID of the device group.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_blueprints import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                group_id=group_id,
                without_details=without_details,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/",
            items=("results",),
            count=("count",),
            next=("next_",),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def partial_update_blueprint(
        self,
        group_id: str | int | UUID,
        blueprint_id: str | int | UUID,
        body: LegacyBlueprint,
        *,
        without_details: bool | Literal["true", "false"] | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprint:
        """
        Update a group blueprint.

        Changes a blueprint of a device group and answers with the result. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `PATCH /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/{blueprint_id}/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            group_id: UUID of the device group.
            blueprint_id: UUID of the blueprint.
            body: Deprecated blueprint that belongs to a device group.
            without_details: Leaves out the detailed settings of the blueprint when `true`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .partial_update_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            blueprint_id=blueprint_id,
            body=body,
            without_details=without_details,
        )
        answer: LegacyBlueprint = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def restore_blueprint_revision(
        self,
        group_id: str | int | UUID,
        body: RestoreBlueprintRevisionRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprint:
        """
        Restore a group blueprint revision.

        Brings back an earlier revision of the group's blueprint, named by revision_id. The answer is the
        blueprint. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/restore/`; documented errors:
        400, 401, 403, 404, 500.

        Args:
            group_id: UUID of the device group.
            body: Fields: optional: `revision_id`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .restore_blueprint_revision import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        answer: LegacyBlueprint = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def upload_blueprint(
        self,
        group_id: str | int | UUID,
        body: UploadBlueprintRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> LegacyBlueprint:
        """
        Upload a group blueprint.

        Creates a blueprint for a device group from a JSON file, sent as a multipart form in the field file.
        The answer is the blueprint. This operation is deprecated.

        Deprecated: the vendor may drop it.

        `POST /enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/upload/`; documented errors: 400,
        401, 403, 404, 500.

        Args:
            group_id: UUID of the device group.
            body: Fields: optional: `file`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_blueprint import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            group_id=group_id,
            body=body,
        )
        answer: LegacyBlueprint = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
