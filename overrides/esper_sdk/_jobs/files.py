"""Files of rows: CSV with or without a head, JSON, and JSON lines."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import IO, Any

from .columns import Column, Rows, columns_of

__all__ = ("UNREADABLE", "cells_of", "csv_cell", "read_rows")

UNREADABLE = (OSError, EOFError, ValueError, RecursionError, csv.Error, zlib.error)
"""What reading a file raises that is cut off, or none of rows; wrong UTF-8 is a `ValueError`."""

_CELL = re.compile(r'(?:^|(?<=,))(?:"([^"]*(?:""[^"]*)*)"|([^,]*))(?=,|$)', re.DOTALL)
_QUOTE = re.compile(r'(?:^|,)"')
_SPACE = re.compile(r"[ \t\r\n]+")
_DECODER = json.JSONDecoder()
_PIECE = 64 * 1024
"""How much of a file of JSON is read at a time, in characters."""
_LONGEST = 64 * 1024 * 1024
"""The longest row of JSON, in characters."""
_JSON = re.compile(r'\s*(?:\[\s*(?:[\[{\]]|$)|\{\s*(?:["}]|$))')


def read_rows(stream: IO[str], rows: Rows, *, known: bool) -> tuple[Iterator[list[Any]], Rows]:
    """
    Return the lines of a file, and what makes rows of them: its own head names the columns, if it has one.

    Args:
        stream: The file, from its beginning.
        rows: The columns that the result describes.
        known: Whether it describes any.

    Raises:
        ValueError: It holds no rows, or none of these columns.
        csv.Error: It is cut off.
    """
    first = _first_line(stream)
    if first.lstrip()[:1] in {"[", "{"}:
        if not _JSON.match(first):
            first += _rest_of_line(first, stream)
        if (documents := _documents(first, stream)) is not None:
            return cells_of(documents, rows, known=known)
    first += _rest_of_line(first, stream)
    records = _records(chain([first], stream))
    head = next(records, [])
    if not head or not known:
        return records, rows if known else Rows(Column(name, "string") for name in head)
    if (columns := _match(head, rows.columns)) is not None:
        return records, Rows(columns)
    if len(head) != len(rows.columns):
        raise ValueError(f"its first line has {len(head)} cells, and none of the {len(rows.columns)} columns")
    # There is no head: the first line is a row.
    return chain([head], records), rows


def _first_line(stream: IO[str]) -> str:
    """Return the first line that is not blank, or the beginning of a very long one."""
    while (line := stream.readline(_PIECE)) and not line.strip():
        pass
    return line


def _rest_of_line(line: str, stream: IO[str]) -> str:
    return stream.readline() if len(line) == _PIECE and line[-1] not in "\r\n" else ""


def cells_of(lines: Iterable[Any], rows: Rows, *, known: bool) -> tuple[Iterator[list[Any]], Rows]:
    """
    Return the cells of rows of JSON, lists or dictionaries, in the order of the columns.

    Args:
        lines: The rows; without columns they are read to their end first.
        rows: The columns.
        known: Whether there are any.
    """
    if not known:
        names, width = dict[str, None](), 0
        for line in lines:
            if isinstance(line, dict):
                names |= dict.fromkeys(line)
            elif isinstance(line, list):
                width = max(width, len(line))
        rows = Rows([Column(name, "string") for name in names] or columns_of(None, width))
    return (_cells(line, rows) for line in lines), rows


def csv_cell(cell: Any) -> Any:
    """Return a cell as CSV has it: null is empty, and what is no text is as in JSON."""
    return "" if cell is None else cell if isinstance(cell, str) else json.dumps(cell)


def _cells(line: Any, rows: Rows) -> list[Any]:
    if isinstance(line, list):
        return line
    if not isinstance(line, dict):
        raise ValueError(f"one of its rows is a {type(line).__name__}")  # noqa: TRY004 - of the file, not of an argument
    if not line.keys() <= rows.known:
        head = list(line)
        columns = _match(head, rows.columns)
        if columns is None:
            raise ValueError("a row has none of the columns")
        line = {column.name: line[name] for column, name in zip(columns, head, strict=True)}
    return [line.get(name) for name in rows.names]


def _documents(first: str, stream: IO[str]) -> Iterable[Any] | None:
    """Return the rows of JSON or JSON lines; `None` for what is neither."""
    try:
        document = json.loads(first)
    except ValueError:
        if not _JSON.match(first):
            return None
        # Piece by piece: the whole file may be one line, or one value.
        return _members(first, stream) if first.lstrip().startswith("[") else _values(first, stream)
    lines = (line for line in stream if line.strip())
    if (second := next(lines, None)) is not None:
        return map(json.loads, chain([first, second], lines))
    if isinstance(document, list) and all(isinstance(line, list | dict) for line in document):
        return document
    return [document]


class _Text:
    """
    JSON that is read piece by piece.

    Args:
        begun: What was read of it.
        stream: The rest.
    """

    def __init__(self, begun: str, stream: IO[str]) -> None:
        self._text, self._at = begun, 0
        self._stream = stream

    def peek(self) -> str:
        """Return the next character that is no space; empty at the end."""
        while True:
            space = _SPACE.match(self._text, self._at)
            self._at = self._at if space is None else space.end()
            if self._at < len(self._text) or not self._grow(_PIECE):
                return self._text[self._at : self._at + 1]

    def skip(self) -> None:
        """Pass a character."""
        self._at += 1

    def value(self) -> Any:
        """
        Read a value.

        Raises:
            ValueError: There is none, or it is too long.
        """
        self.peek()
        size = _PIECE
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except ValueError:
                # Twice as much each time: it is read from its beginning again.
                if len(self._text) - self._at > _LONGEST or not self._grow(size):
                    raise
                size *= 2
                continue
            if end == len(self._text) and not isinstance(value, list | dict | str) and self._grow(size):
                # A number may go on.
                continue
            self._at = end
            return value

    def _grow(self, size: int) -> bool:
        more = self._stream.read(size)
        self._text, self._at = self._text[self._at :] + more, 0
        return bool(more)


def _values(begun: str, stream: IO[str]) -> Iterator[Any]:
    """Yield values that follow each other."""
    text = _Text(begun, stream)
    while text.peek():
        yield text.value()


def _members(begun: str, stream: IO[str]) -> Iterator[Any]:
    """Yield the members of an array: each a row, or together the only row."""
    text, cells, is_table = _Text(begun, stream), list[Any](), False
    text.peek()
    text.skip()
    while text.peek() != "]":
        member = text.value()
        is_row = isinstance(member, list | dict)
        if cells or not (is_row or is_table):
            cells.append(member)
        else:
            # Whoever reads it refuses what is no row.
            is_table = True
            yield member
        if text.peek() == ",":
            text.skip()
        elif text.peek() != "]":
            raise ValueError("its JSON is cut off, or none")
    text.skip()
    if text.peek():
        raise ValueError("there is more behind its rows")
    if cells:
        yield cells


def _match(head: list[str], columns: tuple[Column, ...]) -> tuple[Column, ...] | None:
    """Return the columns that a head names, in any spelling; `None` if it names none of them."""
    left, found = [*columns], dict[int, Column]()
    spellings: tuple[Callable[[str], str], ...] = (str, _folded, _plain)
    for spell in spellings:
        for index, name in enumerate(head):
            if index not in found and (spelled := spell(name)):
                for column in left:
                    if spell(column.name) == spelled:
                        found[index] = column
                        left.remove(column)
                        break
    if not found:
        return None
    return tuple(found.get(index) or Column(name, "string") for index, name in enumerate(head))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _plain(name: str) -> str:
    # "Device Id" for `device_id`.
    return "".join(filter(str.isalnum, _folded(name)))


def _records(lines: Iterator[str]) -> Iterator[list[str]]:
    """Yield the cells of each record of CSV, however long; the limit of `csv` holds for the whole program."""
    for line in lines:
        record = line
        if _is_open(line, inside=False):
            parts = [line]
            for more in lines:
                parts.append(more)
                if not _is_open(more, inside=True):
                    break
            else:
                raise csv.Error("it ends within a quoted cell")
            record = "".join(parts)
        if not record.strip("\r\n"):
            continue
        if len(record) < csv.field_size_limit():
            yield next(csv.reader([record]))
        else:
            text = record.rstrip("\r\n")
            yield [
                cell[1].replace('""', '"') if cell[1] is not None else cell[2]
                for cell in _CELL.finditer(text)
            ]


def _is_open(line: str, *, inside: bool) -> bool:
    """Tell whether a line ends within a quoted cell, begun in it or before it."""
    at = 0
    while True:
        if not inside:
            begin = _QUOTE.search(line, at)
            if begin is None:
                return False
            at = begin.end()
        at = line.find('"', at)
        while at >= 0 and line[at + 1 : at + 2] == '"':
            at = line.find('"', at + 2)
        if at < 0:
            return True
        inside, at = False, at + 1
