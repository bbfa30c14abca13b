"""SQL over the tables of a fake tenant: sqlite3 in memory, read only and bounded."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ("SqlError", "Table", "Typed", "run")

STEPS = 10_000_000
"""The most steps of sqlite's machine for a query: less than a second."""
LONGEST = 1_000_000
"""The longest text, statement or value, in bytes."""
MOST_ROWS = 1_000_000

_ALLOWED = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    getattr(sqlite3, "SQLITE_RECURSIVE", 33),
}
_NOT_FUNCTIONS = frozenset({"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"})
_AFFINITIES = {"LONG": "INTEGER", "DOUBLE": "REAL", "BOOLEAN": "INTEGER"}
_TEXTS = {"LONG": "BIGINT"}


class SqlError(Exception):
    """A statement that can't be run; its text says why."""


@dataclass(frozen=True, slots=True)
class Table:
    """
    A table.

    Attributes:
        columns: The types of its columns by name: `STRING`, `LONG`, `DOUBLE`, `BOOLEAN`, `TIMESTAMP` or `DATE`.
        rows: Its rows.
    """

    columns: Mapping[str, str]
    rows: Iterable[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Typed:
    """
    What a query found.

    Attributes:
        columns: Names and types of the columns.
        rows: The cells as text, or null.
        more: Whether rows were left out.
    """

    columns: list[tuple[str, str]]
    rows: list[list[str | None]]
    more: bool

    @property
    def schema(self) -> dict[str, Any]:
        """The columns as the service describes them."""
        described = [
            {"name": name, "position": index, "type_name": kind, "type_text": _TEXTS.get(kind, kind)}
            for index, (name, kind) in enumerate(self.columns)
        ]
        return {"column_count": len(described), "columns": described}


def run(sql: str, tables: Mapping[str, Table], limit: int | None = None) -> Typed:
    """
    Run a statement that reads.

    Args:
        sql: The statement.
        tables: The tables by name; only those that it names are filled.
        limit: The most rows.

    Raises:
        SqlError: It is wrong, does more than read, or takes too long.
    """
    most = MOST_ROWS if limit is None else min(limit, MOST_ROWS)
    known: dict[str, str] = {}
    database = sqlite3.connect(":memory:")
    try:
        for name, table in tables.items():
            if name in sql.lower():
                _fill(database, name, table)
                known |= {column: kind for column, kind in table.columns.items() if column not in known}
        _lock(database)
        cursor = database.execute(sql)
        if cursor.description is None:
            raise SqlError("only statements that select rows can be run")
        rows = cursor.fetchmany(most + 1)
        names = [column[0] for column in cursor.description]
    except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as error:
        text = str(error)
        raise SqlError("the query takes too long" if text == "interrupted" else text) from None
    finally:
        database.close()
    kinds = [known.get(name) or _kind_of(row[index] for row in rows) for index, name in enumerate(names)]
    return Typed(
        list(zip(names, kinds, strict=True)),
        [[_text(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in rows[:most]],
        more=len(rows) > most,
    )


def _fill(database: sqlite3.Connection, name: str, table: Table) -> None:
    columns = ", ".join(
        f'"{column}" {_AFFINITIES.get(kind, "TEXT")}' for column, kind in table.columns.items()
    )
    database.execute(f'CREATE TABLE "{name}" ({columns})')
    places = ", ".join("?" * len(table.columns))
    database.executemany(f'INSERT INTO "{name}" VALUES ({places})', table.rows)  # noqa: S608 - names of ours


def _lock(database: sqlite3.Connection) -> None:
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    database.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST)
    database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    left = STEPS // 100_000

    def tick() -> int:
        nonlocal left
        left -= 1
        return int(left < 0)

    def allow(action: int, _: str | None, second: str | None, *__: object) -> int:
        allowed = action in _ALLOWED and not (
            action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _NOT_FUNCTIONS
        )
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    database.set_progress_handler(tick, 100_000)
    database.set_authorizer(allow)


def _kind_of(cells: Iterable[Any]) -> str:
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {int}:
        return "LONG"
    return "DOUBLE" if kinds and kinds <= {int, float} else "STRING"


def _text(cell: Any, kind: str) -> str | None:
    if cell is None or isinstance(cell, str):
        return cell
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    if kind == "BOOLEAN" and cell in {0, 1}:
        return "true" if cell else "false"
    return str(cell)
