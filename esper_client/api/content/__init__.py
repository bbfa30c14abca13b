# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.content import Content
    from ...models.generate_download_url_request import GenerateDownloadUrlRequest
    from ...models.generate_download_url_response import GenerateDownloadUrlResponse
    from ...models.patch_content_request import PatchContentRequest
    from ...models.post_content_request import PostContentRequest
    from ...models.upload_remote_file_request import UploadRemoteFileRequest
    from ...models.upload_remote_file_response import UploadRemoteFileResponse
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("ContentGroup",)


class ContentGroup(Group):
    """
    The content library of an enterprise: upload, describe, find and delete files, and keep short-lived
    remote files.
    """

    __slots__ = ()

    async def delete_content(
        self,
        content_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> None:
        """
        Delete a content file.

        Deletes one content file. A success has no body.

        `DELETE /v0/enterprise/{enterprise_id}/content/{content_id}/`; documented errors: 401, 403, 404,
        500.

        Args:
            content_id: Id of the content file.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            Nothing.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
        )
        await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def generate_download_url(
        self,
        body: GenerateDownloadUrlRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> GenerateDownloadUrlResponse:
        """
        Create a download link for a temporary file.

        Makes a new download address for a temporary file, named by its file key. The lifetime expires_in is
        given in seconds, from 60 to 86400, and is 3600 by default; error bodies consist of a single error
        text.

        `POST /v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/`; documented errors:
        400, 401, 403, 500.

        Args:
            body: Fields: `file_key`; optional: `expires_in`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .generate_download_url import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: GenerateDownloadUrlResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    def get_all_content(
        self,
        *,
        search: Filter | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        enterprise_id: EnterpriseId = None,
    ) -> Pages[Content]:
        """
        List content files.

        Returns a page of the files in the content store with their name, size, hash and download address.
        The search parameter narrows the list.

        `GET /v0/enterprise/{enterprise_id}/content/`; documented errors: 401, 500.

        Args:
            search: Free text to search for.
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
            from .get_all_content import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                enterprise_id=await self._caller.enterprise_id(enterprise_id),
                search=search,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v0/enterprise/{enterprise_id}/content/",
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

    async def get_content(
        self,
        content_id: str | int | UUID,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Content:
        """
        Get a content file.

        Reads the record of one content file, including its download address.

        `GET /v0/enterprise/{enterprise_id}/content/{content_id}/`; documented errors: 401, 404, 500.

        Args:
            content_id: Id of the content file.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
        )
        answer: Content = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def patch_content(
        self,
        content_id: str | int | UUID,
        body: PatchContentRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Content:
        """
        Update a content file.

        Changes the tags or the description of a content file. The answer is the updated record.

        `PATCH /v0/enterprise/{enterprise_id}/content/{content_id}/`; documented errors: 400, 401, 403, 404,
        415, 500.

        Args:
            content_id: Id of the content file.
            body: Fields: optional: `tags`, `description`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .patch_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            content_id=content_id,
            body=body,
        )
        answer: Content = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def post_content(
        self,
        body: PostContentRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> Content:
        """
        Upload a content file.

        Uploads a file to the content store as a multipart form, with the file in the field key. The answer
        describes the stored file and has status 200.

        `POST /v0/enterprise/{enterprise_id}/content/upload/`; documented errors: 400, 401, 403, 415, 500.

        Args:
            body: Fields: `key`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .post_content import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: Content = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def upload_remote_file(
        self,
        body: UploadRemoteFileRequest,
        *,
        enterprise_id: EnterpriseId = None,
    ) -> UploadRemoteFileResponse:
        """
        Upload a temporary file.

        Uploads a file for a short stay, as a multipart form with the file in the field file. Files above 50
        MB are refused with status 413, and a stored file is removed after one day. The answer gives the
        file key and a download address; error bodies consist of a single error text.

        `POST /v0/enterprise/{enterprise_id}/content/remote-file/`; documented errors: 400, 401, 403, 413,
        500.

        Args:
            body: Fields: `file`; optional: `filename`, `content_type`.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .upload_remote_file import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            body=body,
        )
        answer: UploadRemoteFileResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
