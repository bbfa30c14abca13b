"""Columns and rows of queries and reports: cells arrive as text, and get the types of their columns."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Iterator, KeysView
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

__all__ = ("Column", "Row", "Rows", "columns_of")


@dataclass(frozen=True, slots=True)
class Column:
    """
    A column of a result.

    Attributes:
        name: Its name.
        type: Its type in the service's words, in small letters, such as `string`, `bigint` or `timestamp`.
    """

    name: str
    type: str

    def __str__(self) -> str:
        return f"{self.name} {self.type}"


class Row:
    """
    A row: its cells in order, by the names of their columns, and as attributes.

    ```python
    row["alias"], row.alias, row[0], dict(row), tuple(row)
    ```
    """

    __slots__ = ("_cells", "_indexes")

    def __init__(self, indexes: dict[str, int], cells: Iterable[Any]) -> None:
        self._indexes = indexes
        self._cells = tuple(cells)

    def __getitem__(self, key: int | str) -> Any:
        if not isinstance(key, str):
            return self._cells[key]
        try:
            return self._cells[self._indexes[key]]
        except KeyError:
            raise KeyError(f"no column {key!r}; there are {', '.join(self._indexes)}") from None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._cells[self._indexes[name]]
        except KeyError:
            raise AttributeError(f"no column {name!r}; there are {', '.join(self._indexes)}") from None

    def __iter__(self) -> Iterator[Any]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Row):
            return self._cells == other._cells and [*self._indexes] == [*other._indexes]
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._cells)

    def __repr__(self) -> str:
        return f"Row({', '.join(f'{name}={value!r}' for name, value in self.to_dict().items())})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Row, (self._indexes, self._cells)

    def keys(self) -> KeysView[str]:
        """Return the names of the columns."""
        return self._indexes.keys()

    def to_dict(self) -> dict[str, Any]:
        """Return the cells by the names of their columns."""
        return dict(zip(self._indexes, self._cells, strict=True))


class Rows:
    """
    Makes rows of cells as they arrive.

    Args:
        columns: The columns, in order.
    """

    def __init__(self, columns: Iterable[Column]) -> None:
        self.columns = tuple(columns)
        names: dict[str, None] = {}
        for column in self.columns:
            # Joins give two columns one name; both stay reachable.
            name, number = column.name, 2
            while name in names:
                name, number = f"{column.name}_{number}", number + 1
            names[name] = None
        self.names = tuple(names)
        self.known = frozenset(names)
        self._indexes = {name: index for index, name in enumerate(names)}
        self._readers = tuple(
            _READERS.get(re.split(r"[(<]", column.type, maxsplit=1)[0]) for column in self.columns
        )

    def make(self, cells: Iterable[Any], *, blank: bool = False) -> Row:
        """
        Make a row; a cell that is not of its column's type stays as it came.

        Args:
            cells: The cells, missing ones at the end being null.
            blank: Whether an empty text is null where the column is none of texts, as in CSV.
        """
        return Row(self._indexes, self._typed(cells, blank=blank))

    def _typed(self, cells: Iterable[Any], *, blank: bool) -> Iterator[Any]:
        given = iter(cells)
        for read in self._readers:
            cell = next(given, None)
            if not isinstance(cell, str) or read is None:
                yield cell
            elif not cell and blank:
                yield None
            else:
                try:
                    yield read(cell)
                except (ValueError, ArithmeticError, RecursionError):
                    yield cell


def columns_of(schema: Any, width: int = 0) -> tuple[Column, ...]:
    """
    Return the columns that a result describes, in their order.

    Args:
        schema: The `schema` of the result.
        width: How many cells its rows have, if it describes none.
    """
    described = schema.get("columns") if isinstance(schema, dict) else None
    found = [each for each in described if isinstance(each, dict)] if isinstance(described, list) else []
    positions = [each.get("position") for each in found]
    if all(isinstance(position, int) for position in positions):
        found.sort(key=lambda each: each["position"])
    columns = [
        Column(
            str(each.get("name") or f"column_{index}"),
            str(each.get("type_name") or each.get("type_text") or "string").lower(),
        )
        for index, each in enumerate(found, 1)
    ]
    columns += [Column(f"column_{index}", "string") for index in range(len(columns) + 1, width + 1)]
    return tuple(columns)


def _boolean(text: str) -> bool:
    word = text.strip().lower()
    if word not in _BOOLEANS:
        raise ValueError(text)
    return _BOOLEANS[word]


def _timestamp(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text.strip())


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.strip())
    except InvalidOperation as error:
        raise ValueError(text) from error


def _binary(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error


_BOOLEANS = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}
_READERS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("byte", "short", "int", "integer", "long", "tinyint", "smallint", "bigint"), int),
    **dict.fromkeys(("float", "double", "real"), float),
    **dict.fromkeys(("decimal", "numeric"), _decimal),
    **dict.fromkeys(("boolean", "bool"), _boolean),
    **dict.fromkeys(("timestamp", "timestamp_ntz", "timestamp_ltz", "datetime"), _timestamp),
    "date": lambda text: dt.date.fromisoformat(text.strip()),
    "binary": _binary,
    **dict.fromkeys(("array", "map", "struct", "variant", "json"), json.loads),
}
"""What reads the cells of a column, by the name of its type."""
