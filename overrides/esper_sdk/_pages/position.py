"""Positions: places in a list from which it can be resumed, and the errors that carry them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from esper_client.errors import EsperError

__all__ = ("NotOneError", "PagesError", "PagesWarning", "Position")


class NotOneError(EsperError, LookupError):
    """
    A list of which exactly one item was asked for, and that has none, or more than one.

    Attributes:
        operation: Method and path of the list operation.
        found: 0, or 2 for any number above 1.
    """

    def __init__(self, operation: str, found: int) -> None:
        super().__init__(operation, found)
        self.operation = operation
        self.found = found

    def __str__(self) -> str:
        return f"{self.operation}: expected one item, and the list has {'more' if self.found else 'none'}"


class PagesError(EsperError):
    """
    A list that can't be read to its end, because the service contradicts itself.

    Attributes:
        operation: Method and path of the list operation.
        problem: What the service does.
        position: Where the list can be resumed.
    """

    def __init__(self, operation: str, problem: str, position: Position) -> None:
        super().__init__(operation, problem, position)
        self.operation = operation
        self.problem = problem
        self.position: Position = position

    def __str__(self) -> str:
        return f"{self.operation}: {self.problem}"


class PagesWarning(UserWarning):
    """A list changed while it was read; the message says how that affects the items."""


_POSITION = re.compile(
    r"esper-page/1 offset=(?P<offset>\d{1,15})(?: cursor=(?P<cursor>\S+))?(?: skip=(?P<skip>\d{1,15}))?"
    r"(?: after=(?P<after>\S*))?(?: count=(?P<count>\d{1,15}))?(?: list=(?P<scope>[0-9a-f]{8}))?"
    r" (?P<operation>\S.*)"
)


@dataclass(frozen=True, slots=True)
class Position:
    """
    A place in a list, from which `Pages.from_position` resumes.

    `str()` gives its text, `Position.parse()` reads it.

    Attributes:
        operation: Method and path of the list operation.
        offset: Index of the next item.
        cursor: The service's cursor of the page that has the next item, for lists that are read by cursor.
        skip: How many items of that page come before the next item.
        after: The ID of the item before the next one, which finds the place in a list that moved.
        count: The number of items in the list, if the service told.
        scope: A checksum of the list's filters, order and parent, which tells it from other lists.

    Raises:
        ValueError: The offset is negative, or `skip` is more than the offset or given without a cursor.
    """

    operation: str
    offset: int = 0
    cursor: str | None = None
    skip: int = 0
    after: str | None = None
    count: int | None = None
    scope: str | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.skip <= self.offset or (self.skip and self.cursor is None):
            raise ValueError(
                "not a position in a list: its offset and what is to be skipped don't go together"
            )

    def __str__(self) -> str:
        parts = {
            "offset": self.offset,
            "cursor": None if self.cursor is None else quote(self.cursor, safe="=:,+/"),
            "skip": self.skip or None,
            # JSON can carry half of a surrogate pair.
            "after": None if self.after is None else quote(self.after, safe="=:,+/", errors="surrogatepass"),
            "count": self.count,
            "list": self.scope,
        }
        told = " ".join(f"{name}={value}" for name, value in parts.items() if value is not None)
        return f"esper-page/1 {told} {self.operation}"

    @classmethod
    def parse(cls, text: str) -> Position:
        """
        Read a position from its text.

        Raises:
            ValueError: The text is not a position.
        """
        match = _POSITION.fullmatch(text)
        if match is None:
            raise ValueError("not the text of a position in a list")
        return cls(
            match["operation"],
            int(match["offset"]),
            None if match["cursor"] is None else unquote(match["cursor"]),
            int(match["skip"] or 0),
            None if match["after"] is None else unquote(match["after"], errors="surrogatepass"),
            None if match["count"] is None else int(match["count"]),
            match["scope"],
        )
