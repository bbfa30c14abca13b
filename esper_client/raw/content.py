# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, EnterpriseId, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.content import Content
    from ..models.content_page import ContentPage
    from ..models.generate_download_url_request import GenerateDownloadUrlRequest
    from ..models.generate_download_url_response import GenerateDownloadUrlResponse
    from ..models.patch_content_request import PatchContentRequest
    from ..models.post_content_request import PostContentRequest
    from ..models.upload_remote_file_request import UploadRemoteFileRequest
    from ..models.upload_remote_file_response import UploadRemoteFileResponse

__all__ = ("RawContentGroup",)


class RawContentGroup(Group):
    """The operations of the group `content`, with their answers as they came."""

    __slots__ = ()

    async def delete_content(
        self,
        content_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[None]:
        """Do what `ContentGroup.delete_content` documents; return the answer with status and headers."""
        from ..api.content.delete_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def generate_download_url(
        self,
        body: GenerateDownloadUrlRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[GenerateDownloadUrlResponse]:
        """Do what `ContentGroup.generate_download_url` documents; return the answer with status and headers."""
        from ..api.content.generate_download_url import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_all_content(
        self,
        *,
        search: Filter | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_id: EnterpriseId = None,
    ) -> Response[ContentPage]:
        """Do what `ContentGroup.get_all_content` documents, for one page; return the answer with status and headers."""
        from ..api.content.get_all_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            search=search,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_content(
        self,
        content_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Content]:
        """Do what `ContentGroup.get_content` documents; return the answer with status and headers."""
        from ..api.content.get_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def patch_content(
        self,
        content_id: str | int | UUID,
        body: PatchContentRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Content]:
        """Do what `ContentGroup.patch_content` documents; return the answer with status and headers."""
        from ..api.content.patch_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def post_content(
        self,
        body: PostContentRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[Content]:
        """Do what `ContentGroup.post_content` documents; return the answer with status and headers."""
        from ..api.content.post_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def upload_remote_file(
        self,
        body: UploadRemoteFileRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Response[UploadRemoteFileResponse]:
        """Do what `ContentGroup.upload_remote_file` documents; return the answer with status and headers."""
        from ..api.content.upload_remote_file import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
