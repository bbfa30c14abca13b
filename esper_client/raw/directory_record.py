# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.directory_record import DirectoryRecord
    from ..models.directory_record_create import DirectoryRecordCreate
    from ..models.directory_record_page import DirectoryRecordPage
    from ..models.directory_record_update import DirectoryRecordUpdate

__all__ = ("RawDirectoryRecordGroup",)


class RawDirectoryRecordGroup(Group):
    """The operations of the group `directory_record`, with their answers as they came."""

    __slots__ = ()

    async def create_directory_record(
        self,
        body: DirectoryRecordCreate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DirectoryRecord]:
        """Do what `DirectoryRecordGroup.create_directory_record` documents; return the answer with status and headers."""
        from ..api.directory_record.create_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_directory_record(
        self,
        directory_record_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `DirectoryRecordGroup.delete_directory_record` documents; return the answer with status and headers."""
        from ..api.directory_record.delete_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_directory_record(
        self,
        directory_record_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DirectoryRecord]:
        """Do what `DirectoryRecordGroup.get_directory_record` documents; return the answer with status and headers."""
        from ..api.directory_record.get_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_directory_records(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DirectoryRecordPage]:
        """Do what `DirectoryRecordGroup.get_directory_records` documents, for one page; return the answer with status and headers."""
        from ..api.directory_record.get_directory_records import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_directory_record(
        self,
        directory_record_id: str | int | UUID,
        body: DirectoryRecordUpdate,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[DirectoryRecord]:
        """Do what `DirectoryRecordGroup.update_directory_record` documents; return the answer with status and headers."""
        from ..api.directory_record.update_directory_record import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            directory_record_id=directory_record_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
