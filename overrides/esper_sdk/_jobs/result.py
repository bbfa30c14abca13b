"""Results of queries and reports: rows that are iterated over, from memory or from a file."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import tempfile
import warnings
import weakref
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import IO, Any

from esper_sdk._transfer.sink import check_target, open_part, part_of

from .columns import Column, Row, Rows, columns_of
from .errors import JobError

__all__ = ("QueryResult", "remove", "temporary_file")

_GZIP = b"\x1f\x8b"
_SHOWN = 20
_CELL = re.compile(r'(?:^|(?<=,))(?:"([^"]*(?:""[^"]*)*)"|([^,]*))(?=,|$)', re.DOTALL)
_UNREADABLE = (OSError, EOFError, ValueError, RecursionError, csv.Error, zlib.error)
"""What reading a file raises that is cut off, or none of rows; wrong UTF-8 is a `ValueError`."""


class QueryResult:
    """
    The rows of a query or report.

    ```python
    for row in result:
        print(row.device_name, row["battery_level"])
    ```

    Cells have the types of their columns: `int`, `float`, `decimal.Decimal`, `bool`, `datetime.date`,
    `datetime.datetime`, `bytes`, what JSON holds, or `str`. A cell that is not what its column says stays text.

    Attributes:
        id: The ID of the query or report.
        columns: The columns: names and types.
        truncated: Whether the service left rows out.
        path: The file that holds the rows, if they came as one. Unless you named it, it goes with this object.
        link: Where the service offers the file, if it does. Whoever has the link can read it.
    """

    def __init__(
        self,
        id: str,
        *,
        kind: str,
        columns: Iterable[Column],
        cells: list[list[Any]] | None,
        truncated: bool,
        path: Path | None,
        temporary: bool = False,
        link: str | None = None,
    ) -> None:
        self.id = id
        self._kind = kind
        self.link: str | None = link or None
        self.truncated = truncated
        self.path = path
        self._cells = cells
        self._rows = Rows(columns)
        self._length: int | None = None if cells is None else len(cells)
        if cells is None:
            with self._reading(), self._open() as stream:
                _, rows = _read(stream, self._rows, known=bool(self._rows.columns))
            self._rows = rows
        self._remove = weakref.finalize(self, remove, path) if temporary and path is not None else None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns: names and types."""
        return self._rows.columns

    def __repr__(self) -> str:
        rows = "rows in a file" if self._length is None else f"{self._length:,} rows"
        return f"<QueryResult {self.id}: {rows}, columns {', '.join(self._rows.names)}>"

    def __iter__(self) -> Iterator[Row]:
        if self._cells is not None:
            for cells in self._cells:
                yield self._rows.make(cells)
            return
        told = False
        with self._reading(), self._open() as stream:
            lines, rows = _read(stream, self._rows, known=True)
            for cells in lines:
                if len(cells) > len(rows.names) and not told:
                    told = True
                    warnings.warn(
                        f"The file of {self.id} has lines with {len(cells)} cells for {len(rows.names)} columns; "
                        "those behind the last column are left out",
                        RuntimeWarning,
                        stacklevel=2,
                    )
                yield rows.make(cells, blank=True)

    def __len__(self) -> int:
        if self._length is None:
            self._length = sum(1 for _ in self)
        return self._length

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return all rows as dictionaries, such as for `pandas.DataFrame`."""
        return [row.to_dict() for row in self]

    def to_csv(self, path: str | os.PathLike[str]) -> Path:
        """
        Write all rows to a CSV file: whole, or not at all. Null is an empty cell.

        Args:
            path: Where to put it; a file that is there is replaced.

        Raises:
            RequestError: Nothing can be written there.
            OSError: It can't be written.
        """
        target = check_target(path)
        part = part_of(target)
        try:
            with os.fdopen(open_part(part, target), "w", newline="", encoding="utf-8") as stream:
                writer = csv.writer(stream)
                writer.writerow(self._rows.names)
                writer.writerows(map(_csv_row, self))
                stream.flush()
                os.fsync(stream.fileno())
            with suppress(OSError):
                part.chmod(target.stat().st_mode & 0o7777)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return Path(path)

    def _repr_html_(self) -> str:
        from itertools import islice

        from esper_client.tables import write_table

        shown = [tuple(row) for row in islice(self, _SHOWN)]
        more = "" if self._length is None else f"{max(0, self._length - _SHOWN):,} more rows"
        return write_table(
            repr(self)[1:-1], self._rows.names, shown, more if self._length != len(shown) else ""
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except _UNREADABLE as error:
            raise JobError(
                f"The file of the {self._kind} {self.id} can't be read: {error}", kind=self._kind, id=self.id
            ) from error

    def _open(self) -> IO[str]:
        assert self.path is not None
        with self.path.open("rb") as start:
            packed = start.read(2) == _GZIP
        stream: Any = gzip.open(self.path) if packed else self.path.open("rb")  # noqa: SIM115 - closed with its wrapper
        return io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")


def temporary_file() -> Path:
    """Return the name of a file in a folder of its own, which only this user can read."""
    return Path(tempfile.mkdtemp(prefix="esper-")) / "rows"


def remove(path: Path) -> None:
    """Remove a temporary file, if there is one, with its folder."""
    path.unlink(missing_ok=True)
    path.parent.rmdir()


def _read(stream: IO[str], rows: Rows, *, known: bool) -> tuple[Iterator[list[Any]], Rows]:
    """Return the lines of a file, and what makes rows of them: its own head names the columns, if it has one."""
    start = stream.read(1)
    stream.seek(0)
    if start == "[":
        return _from_json(json.load(stream), rows, known=known)
    records = _records(stream)
    head = next(records, [])
    # The head may be spelled otherwise, such as "Device Id" for `device_id`.
    described = {_plain(column.name): column for column in rows.columns}
    columns = tuple(described.get(_plain(name)) or Column(name, "string") for name in head)
    if known and described.keys().isdisjoint(map(_plain, head)):
        # There is no head: the first line is a row.
        return chain([head], records), rows
    return records, Rows(columns)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _records(stream: IO[str]) -> Iterator[list[str]]:
    """Yield the cells of each record of CSV, however long; the limit of `csv` holds for the whole program."""
    for line in stream:
        record = line
        if line.count('"') % 2:
            lines = [line]
            for more in stream:
                lines.append(more)
                if more.count('"') % 2:
                    break
            else:
                raise csv.Error("it ends within a quoted cell")
            record = "".join(lines)
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


def _from_json(document: Any, rows: Rows, *, known: bool) -> tuple[Iterator[list[Any]], Rows]:
    lines: list[Any] = [line for line in document if isinstance(line, list | dict)]
    if lines and all(isinstance(line, dict) for line in lines):
        if not known:
            rows = Rows(
                Column(name, "string") for name in dict.fromkeys(name for line in lines for name in line)
            )
        return ([line.get(name) for name in rows.names] for line in lines), rows
    if not known:
        rows = Rows(columns_of(None, max(map(len, lines), default=0)))
    return iter(lines), rows


def _csv_row(row: Row) -> list[Any]:
    return [
        "" if cell is None else json.dumps(cell) if isinstance(cell, list | dict) else cell for cell in row
    ]
