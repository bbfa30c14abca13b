"""Results of queries and reports: rows that are iterated over, from memory or from a file."""

from __future__ import annotations

import csv
import gzip
import io
import os
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from esper_sdk._base.notices import mention
from esper_sdk._transfer.sink import check_target, open_part, part_of

from .columns import Column, Row, Rows
from .errors import JobError
from .files import UNREADABLE, cells_of, csv_cell, read_rows

__all__ = ("QueryResult", "remove", "temporary_file")

_GZIP = b"\x1f\x8b"
_SHOWN = 20


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
        cells: list[Any] | None,
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
        self._cells: list[list[Any]] | None = None
        self._rows = Rows(columns)
        self._length: int | None = None if cells is None else len(cells)
        known = bool(self._rows.columns)
        with self._reading():
            if cells is not None:
                lines, self._rows = cells_of(cells, self._rows, known=known)
                self._cells = list(lines)
            else:
                with self._open() as stream:
                    self._rows = read_rows(stream, self._rows, known=known)[1]
        self._remove = weakref.finalize(self, remove, path) if temporary and path is not None else None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns: names and types."""
        return self._rows.columns

    def __repr__(self) -> str:
        rows = "rows in a file" if self._length is None else f"{self._length:,} rows"
        return f"<QueryResult {self.id}: {rows}, columns {', '.join(self._rows.names)}>"

    def __iter__(self) -> Iterator[Row]:
        for cells in self._lines():
            yield self._rows.make(cells, blank=self._cells is None)

    def _lines(self) -> Iterator[list[Any]]:
        """Yield the cells of each row as they came."""
        if self._cells is not None:
            yield from self._cells
            return
        told, width = False, len(self._rows.names)
        with self._reading(), self._open() as stream:
            for cells in read_rows(stream, self._rows, known=True)[0]:
                if len(cells) > width and not told:
                    told = True
                    mention(
                        f"The file of {self.id} has lines with {len(cells)} cells for {width} columns; "
                        "those behind the last column are left out"
                    )
                yield cells

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
        Write all rows to a CSV file, as they came: whole, or not at all. Null is an empty cell.

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
                width = len(self._rows.names)
                for cells in self._lines():
                    padded = [*map(csv_cell, cells[:width]), *[""] * (width - len(cells))]
                    writer.writerow(padded)
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
        except UNREADABLE as error:
            raise JobError(
                f"The rows of the {self._kind} {self.id} can't be read: {error}", kind=self._kind, id=self.id
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
    """Remove a temporary file, if there is one, with its folder; whoever did it before may have left something."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
        path.parent.rmdir()
