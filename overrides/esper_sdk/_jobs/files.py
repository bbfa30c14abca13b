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
    first = next((line for line in stream if line.strip()), "")
    if first.lstrip()[:1] in {"[", "{"} and (documents := _documents(first, stream)) is not None:
        return cells_of(documents, rows, known=known)
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


def _documents(first: str, more: Iterable[str]) -> Iterable[Any] | None:
    """Return the rows of JSON or JSON lines; `None` for what is neither."""
    lines = (line for line in more if line.strip())
    try:
        document = json.loads(first)
    except ValueError:
        if not _JSON.match(first):
            return None
        document, second = json.loads(first + "".join(more)), None
    else:
        second = next(lines, None)
    if second is not None:
        return map(json.loads, chain([first, second], lines))
    if isinstance(document, list) and all(isinstance(line, list | dict) for line in document):
        return document
    return [document]


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
