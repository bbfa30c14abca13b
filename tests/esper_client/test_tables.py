"""Pages as they are printed, and tables for notebooks."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from esper_client import models
from esper_client.paging import Items, Page
from esper_client.tables import write_table


def page(items: list[Any], count: int | None = None, *, offset: int = 0, has_next: bool = False) -> Page[Any]:
    return Page(items, count, has_next=has_next, offset=offset, answer=None)


def devices(count: int, **fields: Any) -> list[Any]:
    rows = ({"id": f"d{index}", "name": f"Device {index}", **fields} for index in range(count))
    return [models.AndroidDeviceV2.from_dict(row) for row in rows]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        (page(devices(20), 2000), "Page(20 of 2,000 items from 0)"),
        (page(devices(1), 1), "Page(1 of 1 item from 0)"),
        (page(devices(2), offset=1500), "Page(2 items from 1,500)"),
        (page(devices(1), has_next=True), "Page(1 item from 0, more follow)"),
        (page([], 0), "Page(0 of 0 items from 0)"),
    ],
)
def test_a_page_is_printed_in_a_few_words(printed: Page[Any], text: str) -> None:
    """How many items, of how many, from where: never the items themselves."""
    assert repr(printed) == text


def test_a_page_is_iterated_over_and_counted() -> None:
    """A page gives its items in their order, and has a length."""
    items = devices(3)
    assert list(page(items)) == items
    assert len(page(items)) == 3
    assert not list(page([]))


def test_a_table_is_bounded() -> None:
    """At most 20 rows and 8 columns of short texts, and how many rows more there are."""
    fields = {f"field_{index}": "x" * 500 for index in range(30)}
    table = page([{"id": index, **fields} for index in range(250)], 2000)._repr_html_()
    assert table.startswith("<div><p>Page(250 of 2,000 items from 0)</p><table>")
    assert table.count("<tr>") == 21
    assert table.count("<th>") == 8
    assert "x" * 60 not in table
    assert "230 more rows" in table


def test_a_table_has_the_fields_that_say_something() -> None:
    """Columns without a plain value are left out; times are in ISO 8601."""
    items = devices(2, alias=None, tags=["a"], state=1, created_at="2026-01-02T03:04:05Z")
    table = page(items)._repr_html_()
    assert "<tr><th>id</th><th>name</th><th>state</th><th>created_at</th></tr>" in table
    assert "<tr><td>d1</td><td>Device 1</td><td>1</td><td>2026-01-02T03:04:05+00:00</td></tr>" in table


def test_a_table_escapes_and_hides() -> None:
    """Names can't become markup, and secrets are hidden as they are in `repr`."""
    table = page([{"name": "<script>alert(1)</script>", "password": "hunter2"}])._repr_html_()
    assert "<script>" not in table
    assert "&lt;script&gt;" in table
    assert "hunter2" not in table
    assert "<td>...</td>" in table


def test_plain_values_have_a_column() -> None:
    """A list of texts or numbers is a table, too, and an empty page is its own words."""
    assert "<tr><th>value</th></tr>" in page(["a", 3])._repr_html_()
    assert page([])._repr_html_() == "<div><p>Page(0 items from 0)</p></div>"


def test_a_table_is_written_from_cells() -> None:
    """Whatever is in the cells is escaped and cut."""
    table = write_table("A & B", ["<x>"], [[ValueError("<" * 500)]], "1 more")
    assert "A &amp; B" in table
    assert "<th>&lt;x&gt;</th>" in table
    assert table.count("&lt;") == 1 + 199
    assert table.endswith("<p>1 more</p></div>")


def test_a_whole_list() -> None:
    """A list that was collected is a list like any other, and a table."""
    items = Items([{"id": 1}, {"id": 2}])
    assert items == [{"id": 1}, {"id": 2}]
    assert repr(items) == "[{'id': 1}, {'id': 2}]"
    assert json.dumps(items) == '[{"id": 1}, {"id": 2}]'
    assert pickle.loads(pickle.dumps(items)) == items
    assert items._repr_html_().startswith("<div><p>2 items</p><table><thead><tr><th>id</th>")
    assert Items([{"id": index} for index in range(250)])._repr_html_().endswith("<p>230 more rows</p></div>")
