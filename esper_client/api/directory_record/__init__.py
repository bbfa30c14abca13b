# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.directory_record import DirectoryRecord
    from ...models.directory_record_create import DirectoryRecordCreate
    from ...models.directory_record_update import DirectoryRecordUpdate
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("DirectoryRecordGroup",)


class DirectoryRecordGroup(Group):
    """
    Entries for devices known by an identifier such as the serial number or IMEI, with the group, alias
    and tags they get.
    """

    __slots__ = ()

    async def create_directory_record(
        self,
        body: DirectoryRecordCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DirectoryRecord:
        """
        Create a directory record.

        Creates a directory record from at least the unique identifiers; group, alias and tags are optional.
        The type of an identifier is written as an integer and read back as a name.

        `POST /v1/enterprise/{enterprise_id}/directory_record/`; documented errors: 400, 401, 403, 500.

        Args:
            body: Directory record as sent to create one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: DirectoryRecord = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_directory_record(
        self,
        directory_record_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a directory record.

        Deletes one directory record. A success has no body.

        `DELETE /v1/enterprise/{enterprise_id}/directory_record/{directory_record_id}/`; documented errors:
        401, 403, 404, 500.

        Args:
            directory_record_id: Id of the directory record.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_directory_record(
        self,
        directory_record_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DirectoryRecord:
        """
        Get a directory record.

        Reads one directory record with its identifiers, approval status and, where present, the device it
        belongs to.

        `GET /v1/enterprise/{enterprise_id}/directory_record/{directory_record_id}/`; documented errors:
        401, 404, 500.

        Args:
            directory_record_id: Id of the directory record.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
        )
        answer: DirectoryRecord = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def get_directory_records(
        self,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[DirectoryRecord]:
        """
        List directory records.

        Returns a page of directory records, each with unique identifiers, alias, tags, group, online state
        and approval status.

        `GET /v1/enterprise/{enterprise_id}/directory_record/`; documented errors: 401, 500.

        Args:
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
            from .get_directory_records import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v1/enterprise/{enterprise_id}/directory_record/",
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

    async def update_directory_record(
        self,
        directory_record_id: str | int | UUID,
        body: DirectoryRecordUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> DirectoryRecord:
        """
        Replace a directory record.

        Replaces a directory record; the unique identifiers are required. The type of an identifier is
        written as an integer and read back as a name.

        `PUT /v1/enterprise/{enterprise_id}/directory_record/{directory_record_id}/`; documented errors:
        400, 401, 403, 404, 500.

        Args:
            directory_record_id: Id of the directory record.
            body: Directory record as sent to replace one.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
            body=body,
        )
        answer: DirectoryRecord = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
