"""What can not be mended is told: in the changes, in the log and in a warning."""

from __future__ import annotations

import logging
import warnings

import pytest
from esper_sdk import Changes, Pages, PagesWarning

from tests.sdk.fakes import SPEC, FakeList, starts
from tests.sdk.pages.support import changing, in_order, read


def test_what_cannot_be_mended_is_told(run):
    """If reading again does not show what lies between two pages, the list goes on, and the doubt is told."""

    def edit(request, results):
        # From here on another list is given, whatever is asked.
        return (
            [{"id": f"x{request.offset}-{index}"} for index in range(len(results))]
            if request.offset > 90
            else results
        )

    fake = FakeList(300, edit=edit)

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=50))
        with pytest.warns(PagesWarning, match="items may be missing or have come again at"):
            await read(items)
        assert items.changes.unsure

    run(main)


def test_a_list_without_ids_is_told_when_a_seam_does_not_fit(run):
    """Without IDs nothing can be read again, since nothing tells what came before; the doubt is told."""

    def change(rows):
        del rows[:7]
        rows += [{"name": f"new{index}"} for index in range(7)]

    fake = changing(500, 198, change)
    fake.rows = [{"name": row["id"]} for row in fake.rows]
    in_order(fake, 100)

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=100))
        with pytest.warns(
            PagesWarning, match="items may be missing or have come again at 1 seam between pages"
        ):
            return await read(items)

    got = run(main)
    assert len(got) == 500
    assert {"name": "d199"} not in got
    assert sorted(fake.offsets) == starts(500, 100)


def test_a_list_without_ids_that_grows_is_told(run):
    """Where nothing tells items apart, rows that come in may show others twice, and that is said."""

    def insert(rows):
        rows[:0] = [{"name": f"new{index}"} for index in range(7)]

    fake = changing(500, 99, insert)
    fake.rows = [{"name": row["id"]} for row in fake.rows]

    async def main():
        with pytest.warns(PagesWarning, match="count rose by 7, and without IDs"):
            return await read(Pages(fake, SPEC, page_size=100))

    assert len(run(main)) >= 500


def test_each_list_that_changed_is_told(run, caplog):
    """The warning comes each time, names the line of the caller, and is in the log."""

    async def main():
        for _ in range(2):
            fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
            items = aiter(Pages(fake, SPEC, page_size=100))
            async for _ in items:
                pass
            assert items.changes == Changes(repeated=1, missing=1, count=501)
            assert "1 item came more than once and was delivered once" in str(items.changes)

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("default")
        run(main)
    assert [warning.category for warning in said] == [PagesWarning] * 2
    assert {warning.filename for warning in said} == {__file__}
    assert caplog.text.count("came more than once") == 2


def test_a_program_without_logging_reads_it_once(run, capfd, monkeypatch):
    """Where nobody has set up logging, only the warning is printed."""
    logger = logging.getLogger("esper_sdk")
    monkeypatch.setattr(logger, "propagate", False)  # as pytest has set up logging
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        run(read, Pages(fake, SPEC, page_size=100))
    assert capfd.readouterr().err == ""


def test_what_max_items_cuts_off_does_not_hide_what_happened(run):
    """A list that is cut short tells of items that came twice, and not of those that were not wanted."""
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))

    async def main():
        with pytest.warns(
            PagesWarning, match="list changed while it was read: 1 item came more than once and"
        ):
            return await read(Pages(fake, SPEC, page_size=100, max_items=250))

    assert len(run(main)) == 250


def test_the_warning_can_be_an_error(run):
    """Where warnings are errors, a changed list ends in one that carries a position."""
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
    with pytest.raises(PagesWarning, match="came more than once"):
        run(read, Pages(fake, SPEC, page_size=100))
