"""The method of the client that calls what the API description does not list."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from esper_client.types import UNSET

from ._base.http import Response

if TYPE_CHECKING:
    from esper_client.client import AuthenticatedClient

__all__ = ("RequestMethods",)


class RequestMethods:
    """What `Esper` can do with paths."""

    if TYPE_CHECKING:

        @property
        def client(self) -> AuthenticatedClient: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        json: Any = UNSET,
        data: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        files: Any = None,
        content: bytes | bytearray | memoryview | str | AsyncIterable[bytes] | None = None,
        headers: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
    ) -> Response:
        """
        Call a path that the API description does not list, with the same limit, retries and errors.

        Values are written as the typed calls write theirs: members of enums by their values, dates and times in
        ISO 8601, true and false in small letters. In `params`, `data` and `headers`, `None` leaves a name out.

        Args:
            method: The HTTP method, in any case; neither CONNECT nor TRACE.
            path: Relative to the base URL, such as `v1/token-info/`. It can't lead anywhere else.
            params: The query: a mapping or a list of pairs. A list is one pair for each member.
            json: A JSON body: models, dictionaries, lists and plain values; `None` is null.
            data: The fields of a form, like `params`; together with `files`, the further fields of a multipart form.
            files: Files to upload, as httpx takes them: a mapping or a list of pairs of a field and a file, or a
                tuple of file name, file, content type and headers. A file is bytes, a `pathlib.Path`, a `File`
                or open in binary mode, and sent whole; a `str` is what is in the file, not its path.
            content: A raw body: bytes, text for UTF-8, or an async iterable of bytes, which goes only once.
            headers: Further headers. Those of the connection and of the body's length, such as `Host` and
                `Content-Length`, are the engine's.

        Returns:
            The answer, read, with a status that means success.

        Raises:
            RequestError: The path leads away from the base URL, there is more than one body, or an argument
                can't be sent; it is named by its place, such as `json.rooms[0]`. Nothing was sent, unless
                a file or an iterable turned out to be unreadable later.
            CallError: The call failed.
        """
        # Imported here: most programs call nothing else than what is described.
        from esper_client._request import request

        from ._raw_request import build

        http = self.client.get_async_httpx_client()
        kwargs = build(
            method,
            path,
            params=params,
            json=json,
            data=data,
            files=files,
            content=content,
            headers=headers,
        )
        try:
            return await request(http, kwargs, "params.")
        finally:
            if "files" in kwargs:
                from esper_client._bodies import close_files

                close_files(kwargs)
