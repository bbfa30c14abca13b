from __future__ import annotations

import csv
import io
import shutil
import tempfile

import anyio
import httpx
import pytest
from esper_sdk import (
    DownloadError,
    EsperError,
    JobError,
    JobNotDoneError,
    PermissionDeniedError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
)
from esper_sdk._jobs.files import _CELL, _records
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.jobs.scripted import Scripted

SUBMIT, LOOK, ROWS = "POST /data-tap/v0/queries", "GET /data-tap/v0/queries/q1", "GET /rows.csv"
FILE = "https://files.example.com/rows.csv"
OPEN, DONE = {"id": "q1", "status": "PENDING"}, {"id": "q1", "status": "SUCCEEDED"}
FILED = {**DONE, "result": {"external_link": FILE}}


class Endless(httpx.AsyncByteStream):
    """A body that comes quickly enough, and has no end."""

    async def __aiter__(self):
        while True:
            await anyio.sleep(0.1)
            yield b"x" * 1000


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


async def failed(service: Scripted, **options: object) -> BaseException:
    async with service.client() as esper:
        with pytest.raises(EsperError) as caught:
            # Virtual time does not wait for the threads that write.
            list(await esper.query("SELECT 1", **{"deadline": None, **options}))
        return caught.value


def test_the_deadline_holds_while_the_file_comes(run, folder):
    """A file that never ends ends with the deadline, names the query, leaves nothing, and lets the next query go."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED, DONE], ROWS: [httpx.Response(200, stream=Endless())]})

    async def main():
        async with service.client() as esper:
            began = anyio.current_time()
            with pytest.raises(JobNotDoneError) as caught:
                await esper.query("SELECT 1", deadline=60)
            # Virtual time runs on while a thread removes the file.
            assert 60 <= anyio.current_time() - began < 600
            assert (caught.value.kind, caught.value.id, caught.value.status) == ("query", "q1", "SUCCEEDED")
            assert len(await esper.query("SELECT 2", deadline=60)) == 0

    run(main)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00a\x00\n",
        b"\x1f\x8b\x08\x00cut",
        b'[{"a": 1}',
        b"[" * 100_000,
        b"\x1f\x8bno gzip",
    ],
)
def test_a_file_that_cannot_be_read(run, folder, content):
    """What no library can read is an error that names the query, and leaves no file in a folder of its own."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED], ROWS: [content]})
    error = run(failed, service)
    assert isinstance(error, JobError)
    assert (error.kind, error.id) == ("query", "q1")
    assert list(folder.iterdir()) == []


def test_a_file_that_goes_wrong_further_on(run, folder):
    """Lines that can't be read are an error of the query when they are reached."""
    content = b"a,b\n" + b"1,2\n" * 20_000 + b"\xff,1\n"
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED], ROWS: [content]})
    assert isinstance(run(failed, service), JobError)


@pytest.mark.parametrize(
    ("look", "rows", "kind"),
    [
        (403, b"", PermissionDeniedError),
        (FILED, 404, EsperError),
        (FILED, httpx.Response(204), DownloadError),
        (b"x" * (70 * 1024 * 1024), b"", ResponseTooLargeError),
    ],
)
def test_every_error_after_the_submission_names_the_query(run, folder, look, rows, kind):
    """Whatever fails once it is submitted tells which one that was, as attributes and in a note."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [look], ROWS: [rows]})

    async def main():
        async with service.client(max_body=1024 * 1024) as esper:
            with pytest.raises(kind) as caught:
                await esper.query("SELECT 1", deadline=None)
            return caught.value

    error = run(main)
    assert (error.kind, error.id) == ("query", "q1")
    assert "esper.wait('query', 'q1')" in error.__notes__[-1]
    assert list(folder.iterdir()) == []


def test_a_full_disk_names_the_query(run, folder, monkeypatch):
    """An error of the system stays what it is, and names the query too."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED], ROWS: [b"a\n1\n"]})

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("esper_sdk._transfer.sink.Sink.write", full)

    async def main():
        async with service.client() as esper:
            with pytest.raises(OSError, match="No space") as caught:
                await esper.query("SELECT 1", deadline=None)
            return caught.value

    error = run(main)
    assert (error.kind, error.id) == ("query", "q1")
    assert list(folder.iterdir()) == []


def test_what_was_refused_was_not_submitted(run):
    """A refusal that outlasts the deadline, or is longer than the client waits, says that nothing was submitted."""
    service = Scripted({SUBMIT: [httpx.Response(429, headers={"Retry-After": "60"})]})
    error = run(lambda: failed(service, deadline=20))
    assert isinstance(error, JobNotDoneError)
    assert "was not submitted" in str(error)
    service = Scripted({SUBMIT: [httpx.Response(429, headers={"Retry-After": "36000"})]})
    error = run(lambda: failed(service))
    assert isinstance(error, RateLimitError)
    assert error.__notes__ == ["The query was not submitted."]


@pytest.mark.parametrize("answer", [None, b"", b"no JSON", {"status": "PENDING"}, {"id": True}, [1]])
def test_an_answer_without_an_id_says_so(run, answer):
    """The service has taken the query then, and the error does not call that uncertain."""
    error = run(lambda: failed(Scripted({SUBMIT: [answer]})))
    assert isinstance(error, JobNotDoneError)
    assert "was submitted" in str(error)
    assert "names no ID" in str(error)


def test_a_submission_is_never_repeated(run):
    """A client whose calls may run twice submits once nevertheless."""
    service = Scripted({SUBMIT: [502]})

    async def main():
        async with service.client() as esper:
            with pytest.raises(ServerError):
                await esper.with_options(idempotent=True).query("SELECT 1")

    run(main)
    assert service.count(SUBMIT) == 1


def test_a_submission_that_is_not_answered(run):
    """A deadline that passes while the submission is under way leaves it uncertain, and says so."""

    async def main():
        async def never(request):
            await anyio.sleep(1000)

        service = Scripted({})
        service.__class__ = type("Never", (Scripted,), {"__call__": lambda self, request: never(request)})
        async with service.client() as esper:
            with pytest.raises(JobNotDoneError, match="may have been submitted"):
                await esper.query("SELECT 1", deadline=20)

    run(main)


def test_an_id_may_be_a_number_or_need_quoting(run):
    """A number is an ID, and one with characters of its own reaches its path as it is."""
    service = Scripted({SUBMIT: [{"id": 77}], "GET /data-tap/v0/queries/77": [DONE]})

    async def main():
        async with service.client() as esper:
            assert (await esper.query("SELECT 1")).id == "77"
            service.script["GET /data-tap/v0/queries/a/b?c"] = [DONE]
            assert (await esper.wait("query", "a/b?c")).id == "a/b?c"

    run(main)
    assert service.requests[-1].url.raw_path.endswith(b"/queries/a%2Fb%3Fc")


def test_cells_of_any_size(run, folder):
    """A cell beyond the limit of the csv module is read, with quotes, commas and line breaks, and the limit stays."""
    before = csv.field_size_limit()
    big = 'z",\r\n' * 40_000
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["a", "b", "c"], ["1", big, ""], ["2", "x\ny", 'q"'], [big, "", "3"]])
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED], ROWS: [text.getvalue().encode()]})

    async def main():
        async with service.client() as esper:
            return (await esper.query("SELECT 1", deadline=None)).to_dicts()

    assert [tuple(row.values()) for row in run(main)] == [("1", big, ""), ("2", "x\ny", 'q"'), (big, "", "3")]
    assert csv.field_size_limit() == before


def test_surplus_cells_and_other_spellings(run, folder):
    """Cells behind the last column warn, a head in another spelling is none of the rows, and blank lines neither."""
    columns = [{"name": "device_id", "type_name": "STRING"}, {"name": "n", "type_name": "INT"}]
    done = {**DONE, "result": {"external_link": FILE, "schema": {"columns": columns}}}
    content = b"Device Id,N\nx,1\n\ny,2,EXTRA\n"
    service = Scripted({SUBMIT: [OPEN], LOOK: [done], ROWS: [content]})

    async def main():
        async with service.client() as esper:
            found = await esper.query("SELECT 1", deadline=None)
            with pytest.warns(RuntimeWarning, match="3 cells for 2 columns"):
                return found.to_dicts()

    assert run(main) == [{"device_id": "x", "n": 1}, {"device_id": "y", "n": 2}]


@given(st.lists(st.lists(st.text(alphabet='a",\n\r ', max_size=6), min_size=2, max_size=3), max_size=4))
def test_records_are_those_of_the_csv_module(rows):
    """Short and long records are taken apart alike, whatever they hold."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    expected = [row for row in csv.reader(io.StringIO(text.getvalue(), newline="")) if row]
    assert list(_records(io.StringIO(text.getvalue(), newline=""))) == expected
    for row in rows:
        one = io.StringIO(newline="")
        csv.writer(one).writerow(row)
        cells = _CELL.finditer(one.getvalue().removesuffix("\r\n"))
        assert [cell[2] if cell[1] is None else cell[1].replace('""', '"') for cell in cells] == row


@pytest.mark.parametrize("cells", [{"a": 1}, "rows", 5, True])
def test_rows_that_are_no_list_are_an_error(run, cells):
    """A result whose rows are something else is no empty result."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [{**DONE, "result": {"data_array": cells}}]})
    error = run(failed, service)
    assert isinstance(error, JobError)
    assert (error.kind, error.id) == ("query", "q1")


def test_a_temporary_file_that_somebody_removed(run, folder):
    """Who tidies up the temporary folder gets an error from the rows, and none at the end of the result."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [FILED], ROWS: [b"a\n1\n"]})

    async def main():
        async with service.client() as esper:
            return await esper.query("SELECT 1", deadline=None)

    found = run(main)
    shutil.rmtree(found.path.parent)
    with pytest.raises(JobError, match="can't be read"):
        list(found)
    # Called here: what it raises at the end of the result is only printed.
    found._remove()
