"""The method of the client that calls what the API description does not list."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Mapping
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError
from esper_client.types import UNSET, File

from ._http import InvalidURL, Response

if TYPE_CHECKING:
    from esper_client.client import AuthenticatedClient

__all__ = ("RequestMethods",)

_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
_STEP_UP = r"(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|%2f|%5c|$)"


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
        params: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        content: bytes | str | AsyncIterable[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """
        Call a path that the API description does not list, with the same limit, retries and errors.

        Args:
            method: The HTTP method.
            path: Relative to the base URL, such as `v1/token-info/`. It can't lead anywhere else.
            params: The query.
            json: A JSON body.
            data: The fields of a form.
            files: Files to upload, as httpx takes them; open files of any kind are sent whole.
            content: A raw body.
            headers: Further headers.

        Returns:
            The answer, read, with a status that means success.

        Raises:
            RequestError: The path leads away from the base URL.
            CallError: The call failed.
        """
        http = self.client.get_async_httpx_client()
        below = _relative_path(path, params)
        try:
            request = http.build_request(
                method.upper(),
                below,
                params=params,
                data=data,
                files=_with_readers(files),
                content=content,
                headers=headers,
                **({} if json is UNSET else {"json": json}),
            )
        except InvalidURL as error:
            raise RequestError("path", f"makes a URL that can't be sent: {error}") from None
        return await http.send(request)


def _relative_path(path: str, params: Mapping[str, Any] | None) -> str:
    """
    Return a path that stays below the base URL.

    Raises:
        RequestError: It would not.
    """
    if not path.strip("/"):
        raise RequestError("path", "is empty")
    if re.match(_SCHEME, path) or path.startswith(("//", "\\")):
        raise RequestError("path", "must be relative to the base URL")
    if any(character <= " " or character in "\\#\x7f" for character in path):
        raise RequestError("path", "contains a space, a control character, '\\' or '#'")
    if re.search(_STEP_UP, path, re.IGNORECASE):
        raise RequestError("path", "must not contain '.' or '..' as a step")
    if "?" in path and params:
        raise RequestError("path", "has a query already; give either that or params")
    return path.lstrip("/")


def _with_readers(files: Any) -> list[tuple[str, Any]] | None:
    """
    Return files as httpx takes them, with open ones read as the SDK reads its own: whole, whatever they are.

    Raises:
        RequestError: One of them can't be read.
    """
    if files is None:
        return None
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(field, _with_reader(given, f"files.{field}")) for field, given in pairs]


def _with_reader(given: Any, where: str) -> Any:
    from esper_client._files import FileReader, file_part

    if isinstance(given, tuple):
        name, content, *rest = given
        return (name, FileReader(content, where) if hasattr(content, "read") else content, *rest)
    return file_part(File(given), where) if hasattr(given, "read") else given
