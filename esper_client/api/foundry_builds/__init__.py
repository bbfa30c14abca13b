# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal
    from uuid import UUID

    from ...models.build_v1 import BuildV1
    from ...models.update_foundry_build_request import UpdateFoundryBuildRequest
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("FoundryBuildsGroup",)


class FoundryBuildsGroup(Group):
    """
    Builds of the Foundation operating system.
    """

    __slots__ = ()

    async def get_foundry_build(
        self,
        build_id: str | int | UUID,
    ) -> BuildV1:
        """
        Get a Foundation build.

        Returns one Foundation build with its version numbers, size in kilobytes, download addresses,
        release notes and approval.

        `GET /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404, 500.

        Args:
            build_id: UUID by which the build is known.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_foundry_build import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            build_id=build_id,
        )
        answer: BuildV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_foundry_builds(
        self,
        *,
        foundation_major_number: int | str | Enum | Unset = UNSET,
        build_arch: Filter | Unset = UNSET,
        android_major_version: int | str | Enum | Unset = UNSET,
        device_model_id: str | UUID | Enum | Unset = UNSET,
        approved: bool | Literal["true", "false"] | Unset = UNSET,
        ordering: Filter | Unset = UNSET,
        locked: bool | Literal["true", "false"] | Unset = UNSET,
        build_fingerprint_hash: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[BuildV1]:
        """
        List Foundation builds.

        Returns a page of Foundation builds. Filters include the device model, Android version,
        architecture, approval and lock.

        `GET /v1/foundry/builds/`; documented errors: 400, 401, 500.

        Args:
            foundation_major_number: Keeps only builds of this Foundation OS major number.
            build_arch: Keeps only builds for this processor architecture.
            android_major_version: Keeps only builds of this Android major version, as an integer.
            device_model_id: UUID of the device model.
            approved: Keeps only builds that are approved (`true`) or not approved (`false`).
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            locked: Keeps only builds that are (`true`) or are not (`false`) locked.
            build_fingerprint_hash: Keeps only the build whose fingerprint has this hash.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .get_foundry_builds import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                foundation_major_number=foundation_major_number,
                build_arch=build_arch,
                android_major_version=android_major_version,
                device_model_id=device_model_id,
                approved=approved,
                ordering=ordering,
                locked=locked,
                build_fingerprint_hash=build_fingerprint_hash,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/foundry/builds/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            key="build_id",
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def update_foundry_build(
        self,
        build_id: str | int | UUID,
        body: UpdateFoundryBuildRequest,
    ) -> BuildV1:
        """
        Approve or disapprove a Foundation build.

        Sets the approval of a Foundation build, with optional remarks, and returns the build.

        `PUT /v1/foundry/builds/{build_id}/`; documented errors: 400, 401, 404.

        Args:
            build_id: UUID by which the build is known.
            body: Fields: `approved`; optional: `user_remarks`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_foundry_build import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            build_id=build_id,
            body=body,
        )
        answer: BuildV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
