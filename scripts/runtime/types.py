"""Types for every layer: what was not given, files, answers with what surrounds them, hidden values."""

from __future__ import annotations

import operator
from collections import abc
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeVar, cast, final
from uuid import UUID

if TYPE_CHECKING:
    from os import PathLike

    import httpx

__all__ = (
    "UNSET",
    "EnterpriseId",
    "File",
    "Filter",
    "Filters",
    "Hidden",
    "JsonValue",
    "Readable",
    "Response",
    "Sparse",
    "Unset",
    "hide",
)

T = TypeVar("T")
Value = TypeVar("Value")


@final
class Unset:
    """The type of `UNSET`. It is false, prints as `UNSET`, and exists once per process."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        """Return the only one there is."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Marks a parameter or field that was not given, or did not arrive; `None` is JSON's null."""

JsonValue = dict[str, Any] | list[Any] | str | int | float | bool | None
"""Whatever JSON can be: an answer whose shape is not published."""

Filter = str | int | float | UUID | date | Enum
"""A value of a query that is published as text: whatever has a text; a `datetime` is a date, a `bool` an integer."""

Filters = Filter | abc.Sequence[Filter] | abc.Set[Filter]
"""One value of a query or several of them, which are sent as one text with commas."""

EnterpriseId = str | UUID | None
"""An enterprise ID given for one call: a UUID, its text, or `None` for the caller's own."""


class Readable(Protocol):
    """What files have that are open in binary mode, whatever makes them: `open`, `gzip`, `zipfile`, a pipe."""

    def read(self, size: int = ..., /) -> bytes:
        """Read at most this many bytes."""
        ...


class File:  # noqa: PLW1641 (it can be changed)
    """
    A file to upload.

    Args:
        payload: A path, bytes, or an open binary file. An open file is sent whole, from its beginning, and several
            requests may share it. What can't be rewound, such as a pipe, is sent once, in chunks.
        file_name: The name that the service sees. By default that of the path or the open file.
        mime_type: The content type. By default guessed from the file name.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(
        self,
        payload: Readable | bytes | str | PathLike[str],
        file_name: str | None = None,
        mime_type: str | None = None,
    ) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, File):
            return NotImplemented
        mine, its = ((each.payload, each.file_name, each.mime_type) for each in (self, other))
        return mine == its

    def __repr__(self) -> str:
        # Not the bytes: they may be many, and are nobody's business.
        payload = f"{len(self.payload)} bytes" if isinstance(self.payload, bytes) else repr(self.payload)
        return f"<File {payload}, {self.file_name!r}, {self.mime_type!r}>"


class Sparse(list[Any]):
    """
    A list that came with null in it: it has what is no null, and goes back as it came while it is not changed.

    Args:
        came: The list with its nulls.

    Attributes:
        came: The same.
    """

    def __init__(self, came: abc.Iterable[Any] = ()) -> None:
        self.came = list(came)
        super().__init__(item for item in self.came if item is not None)

    def whole(self) -> list[Any]:
        """Return what goes back."""
        there = [item for item in self.came if item is not None]
        same = len(there) == len(self) and all(map(operator.is_, there, self))
        return self.came if same else list(self)

    def __reduce__(self) -> tuple[type[Sparse], tuple[list[Any]]]:
        return type(self), (self.whole(),)


class Response(Generic[T]):
    """
    An answer with what surrounds it.

    Attributes:
        status_code: The HTTP status, a plain integer: the service also sends unregistered ones.
        content: The body as it came.
        parsed: The decoded body; `None` where the service sends none.
        elapsed: Seconds from the call to its answer, with all attempts and pauses.
    """

    __slots__ = ("_headers", "content", "elapsed", "parsed", "status_code")

    def __init__(
        self,
        status_code: int,
        content: bytes,
        headers: httpx.Headers | abc.Sequence[tuple[bytes, bytes]],
        parsed: T,
        elapsed: float = 0.0,
    ) -> None:
        self.status_code = status_code
        self.content = content
        self._headers = headers
        self.parsed = parsed
        self.elapsed = elapsed

    @property
    def headers(self) -> httpx.Headers:
        """The response headers."""
        import httpx

        if not isinstance(self._headers, httpx.Headers):
            self._headers = httpx.Headers(list(self._headers))
        return self._headers

    @property
    def request_id(self) -> str | None:
        """The service's ID of the request, which its support asks for; `None` if it sent none."""
        from .request_ids import find_request_id

        return find_request_id(self.headers)

    def __repr__(self) -> str:
        # Neither body nor headers: both may carry what belongs in no log.
        return f"<Response [{self.status_code}]>"


class Hidden(Generic[Value]):
    """
    Hides a value from tools that show the variables of a traceback: these call `repr` on each of them.

    Args:
        value: The value.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Value) -> None:
        self._value = value

    def __repr__(self) -> str:
        return "<hidden>"

    def reveal(self) -> Value:
        """Return the value; for use in an expression, as a variable would show it."""
        return self._value


def hide(value: Value | Hidden[Value]) -> Hidden[Value]:
    """
    Return a value hidden; one that is hidden already stays as it is.

    Args:
        value: The value. The caller should `del` a variable of its own that holds it.
    """
    return cast("Hidden[Value]", value) if isinstance(value, Hidden) else Hidden(value)
