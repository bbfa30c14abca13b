# Edited in scripts/runtime/tables.py; `make generate` copies it here.
"""Tables of HTML for notebooks: bounded, and without what is nobody else's business."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from itertools import islice
from typing import Any

from ._showing import show_value

__all__ = ("items_table", "write_table")

ROWS = 20
COLUMNS = 8
LONGEST = 200
_IN_LISTS = 60


def items_table(items: Sequence[Any], caption: str) -> str:
    """
    Write the first items of a list as a table of HTML.

    Columns are the first fields that hold a plain value in one of the rows; secrets are `...`, as in `repr`.

    Args:
        items: Models, dictionaries or plain values.
        caption: What stands above the table.
    """
    rows = [_cells(item) for item in islice(items, ROWS)]
    columns = list(dict.fromkeys(name for row in rows for name in row))[:COLUMNS]
    more = len(items) - len(rows)
    below = f"{more:,} more {'row' if more == 1 else 'rows'}" if more else ""
    return write_table(caption, columns, ([row.get(name, "") for name in columns] for row in rows), below)


def write_table(
    caption: str, columns: Sequence[str], rows: Iterable[Sequence[object]], below: str = ""
) -> str:
    """
    Write a table of HTML; everything in it is escaped.

    Args:
        caption: What stands above it.
        columns: The names of the columns.
        rows: The cells of each row; texts are cut at 200 characters.
        below: What stands below it.
    """
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(_cut(str(cell), LONGEST))}</td>' for cell in row)}</tr>" for row in rows
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if body else ""
    return f"<div><p>{escape(caption)}</p>{table}{f'<p>{escape(below)}</p>' if below else ''}</div>"


def _cells(item: Any) -> dict[str, str]:
    fields: Iterable[tuple[str, Any, str]]
    if isinstance(item, dict):
        fields = ((str(key), value, str(key)) for key, value in item.items())
    elif hasattr(type(item), "fields_"):
        fields = ((field.attribute, getattr(item, field.attribute), field.name) for field in item.fields_)
    else:
        fields = (("value", item, ""),)
    return {
        column: _cut(_text(value, name), _IN_LISTS)
        for column, value, name in fields
        if isinstance(value, str | int | float | date) and value != ""
    }


def _text(value: Any, name: str) -> str:
    if isinstance(value, date):
        return value.isoformat()
    shown = show_value(value, name)
    return shown[1:-1] if isinstance(value, str) and shown[:1] in {"'", '"'} else shown


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
