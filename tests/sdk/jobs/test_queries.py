from __future__ import annotations

import csv
import datetime as dt
import gc
import gzip
import pickle
from decimal import Decimal

import anyio
import httpx
import pytest
from esper_sdk import BadRequestError, JobFailedError, JobNotDoneError, OutcomeUnknownError, RequestError
from esper_sdk._jobs.columns import Column, Rows

from tests.sdk.jobs.scripted import BASE, Scripted

SUBMIT, LOOK = "POST /data-tap/v0/queries", "GET /data-tap/v0/queries/q1"
FILE = "https://files.example.com/rows.csv?signature=abc"
COLUMNS = [
    {"name": "level", "position": 1, "type_name": "DOUBLE", "type_text": "DOUBLE"},
    {"name": "name", "position": 0, "type_name": "STRING", "type_text": "STRING"},
]


def state(status, result=None, **more):
    return {"content": {"id": "q1", "status": status, "result": result, **more}}


def result(rows, **more):
    return {"schema": {"column_count": 2, "columns": COLUMNS}, "data_array": rows, **more}


def test_a_query_is_submitted_once_and_asked_for_as_the_vendor_does(run):
    """After 10, 20, 30 and 30 s; the rows have the types of their columns, in the order of their positions."""
    answers = [
        state("PENDING"),
        state("RUNNING"),
        state("RUNNING"),
        state("SUCCEEDED", result([["till", "7.5"]])),
    ]
    service = Scripted({SUBMIT: [state("PENDING")], LOOK: answers})

    async def main():
        async with service.client() as esper:
            return await esper.query("SELECT 1", row_limit=10, latest=True)

    found = run(main)
    assert service.times(LOOK) == [10, 30, 60, 90]
    assert service.bodies == [{"query": "SELECT 1", "row_limit": 10, "latest_data": True}]
    [row] = found
    assert (row.name, row["level"], row[1], len(row), dict(row)) == (
        "till",
        7.5,
        7.5,
        2,
        {"name": "till", "level": 7.5},
    )
    assert found.to_dicts() == [{"name": "till", "level": 7.5}]
    assert pickle.loads(pickle.dumps(row)) == row
    with pytest.raises(AttributeError, match="there are name, level"):
        _ = row.alias
    with pytest.raises(KeyError, match="alias"):
        _ = row["alias"]


@pytest.mark.parametrize("failure", [httpx.ReadError("cut"), 502, httpx.ReadTimeout("slow")])
def test_an_uncertain_submission_is_not_repeated(run, failure):
    """A query that may have been submitted is not submitted again, and the error says so."""
    service = Scripted({SUBMIT: [failure]})

    async def main():
        async with service.client() as esper:
            with pytest.raises((OutcomeUnknownError, Exception)) as caught:
                await esper.query("SELECT 1")
            return caught.value

    error = run(main)
    assert error.unknown
    assert "not submitted again" in error.__notes__[0]
    assert service.count(SUBMIT) == 1


def test_queries_wait_for_each_other(run):
    """One query is open at a time, unless told otherwise; who waits too long has submitted nothing."""
    service = Scripted({SUBMIT: [state("PENDING")], LOOK: [state("RUNNING"), state("SUCCEEDED")]})

    async def main():
        async with service.client() as esper, anyio.create_task_group() as tasks:
            tasks.start_soon(esper.query, "SELECT 1")
            await anyio.sleep(1)
            with pytest.raises(JobNotDoneError, match="not submitted within 5 s"):
                await esper.query("SELECT 2", deadline=5)
            await esper.with_options(timeout=5).query("SELECT 3")
            assert len(await esper.query("SELECT 4", alone=False)) == 0

    run(main)
    assert [body["query"] for body in service.bodies] == ["SELECT 1", "SELECT 3", "SELECT 4"]
    assert service.times(SUBMIT)[1] == 30


def test_errors_of_queries_are_clear(run):
    """What the service says of the statement is in the error; a deadline names the query to wait for."""
    service = Scripted(
        {SUBMIT: [state("PENDING")], LOOK: [state("FAILED", error_message="no such table: device")]}
    )

    async def main():
        async with service.client() as esper:
            with pytest.raises(JobFailedError, match="query q1 ended as FAILED: no such table: device"):
                await esper.query("SELECT * FROM device")
            service.script[LOOK] = [state("RUNNING")]
            with pytest.raises(JobNotDoneError) as caught:
                await esper.query("SELECT 1", deadline=15)
            assert caught.value.id == "q1"
            service.script[LOOK] = [state("SUCCEEDED", result([["a", "1"]]))]
            assert len(await esper.wait("query", "q1")) == 1
            service.script[SUBMIT] = [400]
            with pytest.raises(BadRequestError):
                await esper.query("SELECT")
            service.script[SUBMIT] = [{"content": {}}]
            with pytest.raises(JobNotDoneError, match="names no ID"):
                await esper.query("SELECT 1")
            for options in (
                {"sql": " "},
                {"sql": "x", "row_limit": -1},
                {"sql": "x", "path": "/no/such/folder/x"},
            ):
                with pytest.raises(RequestError):
                    await esper.query(**options)

    run(main)


@pytest.mark.slow
def test_a_result_in_a_file_is_downloaded(run, tmp_path):
    """A result that is offered as a file is fetched without the key, and read from the disk, typed, and goes with it."""
    content = b'name,level\r\n"Till, 1",7.5\r\nTill 2,\r\n'
    answer = state("SUCCEEDED", result([], external_link=FILE))
    service = Scripted({SUBMIT: [state("PENDING")], LOOK: [answer], "GET /rows.csv": [content]})

    async def main():
        async with service.client() as esper:
            # Virtual time does not wait for the threads that write.
            kept = await esper.query("SELECT 1", path=tmp_path / "rows.csv", deadline=None)
            for packed in (
                content,
                gzip.compress(content),
                b'[{"name": "Till, 1", "level": 7.5}, {"name": "Till 2"}]',
            ):
                service.script["GET /rows.csv"] = [packed]
                found = await esper.query("SELECT 1", deadline=None)
                assert found.to_dicts() == kept.to_dicts()
            return kept, found

    kept, found = run(main)
    assert kept.to_dicts() == [{"name": "Till, 1", "level": 7.5}, {"name": "Till 2", "level": None}]
    assert (len(kept), bool(kept), kept.path) == (2, True, tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_bytes() == content
    assert service.bodies[0] == {"query": "SELECT 1", "is_download": True}
    asked = [request for request in service.requests if request.url.host == "files.example.com"]
    assert all("authorization" not in request.headers for request in asked)
    assert found.link == FILE
    assert "signature" not in repr(found)
    temporary = found.path
    assert temporary.exists()
    del found
    gc.collect()
    assert not temporary.exists()


def test_rows_are_written_as_csv(run, tmp_path):
    """Rows that came in the answer are written to the path that was asked for, or later."""
    rows = [["Till, 1", "7.5"], ["x", None]]
    service = Scripted({SUBMIT: [state("PENDING")], LOOK: [state("SUCCEEDED", result(rows))]})

    async def main():
        async with service.client() as esper:
            return await esper.query("SELECT 1", path=tmp_path / "a.csv")

    found = run(main)
    found.to_csv(tmp_path / "b.csv")
    for name in ("a.csv", "b.csv"):
        with (tmp_path / name).open(newline="", encoding="utf-8") as stream:
            assert list(csv.reader(stream)) == [["name", "level"], ["Till, 1", "7.5"], ["x", ""]]


def test_the_limit_that_a_refusal_tells_is_kept(run):
    """A refusal that names a number an hour holds queries up for that part of an hour, and nothing else."""
    told = httpx.Response(429, json={"message": "Tenant rate limit exceeded: 25 requests per hour"})
    service = Scripted({SUBMIT: [told, state("PENDING")], LOOK: [state("SUCCEEDED")], "GET /v2/x/": [{}]})

    async def main():
        async with service.client() as esper, anyio.create_task_group() as tasks:
            tasks.start_soon(esper.query, "SELECT 1")
            await anyio.sleep(1)
            await esper.request("GET", "v2/x/")
            assert service.times("GET /v2/x/") == [1]

    run(main)
    assert service.times(SUBMIT) == [0, 144]


def test_rows_left_out_are_told(run):
    """A result that the service has cut warns, unless a limit was asked for."""
    cut = result([["a", "1"]], truncated=True)
    service = Scripted({SUBMIT: [state("PENDING")], LOOK: [state("SUCCEEDED", cut)]})

    async def main():
        async with service.client() as esper:
            with pytest.warns(RuntimeWarning, match="left rows of q1 out"):
                assert (await esper.query("SELECT 1")).truncated
            service.script[LOOK] = [state("SUCCEEDED", cut, row_limit=1)]
            assert (await esper.query("SELECT 1", row_limit=1)).truncated

    run(main)


def test_a_report_is_a_query_of_another_kind(run, tmp_path):
    """Reports are submitted with their period and filters, and come as rows or as a file."""
    done = {"content": {"id": "r1", "status": "SUCCEEDED", **result([["till", "3"]])}}
    service = Scripted(
        {
            "POST /report/v0/reports": [{"content": {"id": "r1", "status": "PENDING"}}],
            "GET /report/v0/reports/r1": [done],
        }
    )

    async def main():
        async with service.client() as esper:
            start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
            found = await esper.report("device", start=start, filters={"group_ids": ["g"]})
            assert [row.level for row in found] == [3.0]
            naive = dt.datetime(2026, 1, 1)  # noqa: DTZ001
            for wrong in ({"report_type": ""}, {"report_type": "device", "start": naive}):
                with pytest.raises(RequestError):
                    await esper.report(**wrong)
            assert len(await esper.wait("report", "r1")) == 1

    run(main)
    assert service.bodies == [
        {"report_type": "device", "start_time": "2026-01-01T00:00:00Z", "filters": {"group_ids": ["g"]}}
    ]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("LONG", "12", 12),
        ("bigint", "-3", -3),
        ("double", "NaN!", "NaN!"),
        ("DECIMAL(10,2)", "1.10", Decimal("1.10")),
        ("BOOLEAN", "TRUE", True),
        ("BOOLEAN", "maybe", "maybe"),
        ("DATE", "2026-02-03", dt.date(2026, 2, 3)),
        ("TIMESTAMP", "2026-02-03T04:05:06Z", dt.datetime(2026, 2, 3, 4, 5, 6, tzinfo=dt.UTC)),
        ("BINARY", "AAE=", b"\0\1"),
        ("ARRAY", '["a"]', ["a"]),
        ("INTERVAL", "1 day", "1 day"),
        ("INT", None, None),
        ("INT", 7, 7),
        ("INT", "", ""),
    ],
)
def test_cells_get_the_types_of_their_columns(kind, text, value):
    """Text becomes what its column says, and stays text where it is not that."""
    [cell] = Rows([Column("x", kind.lower())]).make([text])
    assert cell == value
    assert type(cell) is type(value)


def test_columns_of_one_name_stay_reachable():
    """Two columns of one name, as joins make them, have names of their own; `count` is a column like any other."""
    row = Rows([Column("id", "int"), Column("id", "int"), Column("count", "int")]).make(["1", "2", "3"])
    assert (row.id, row.id_2, row.count) == (1, 2, 3)
    assert BASE
