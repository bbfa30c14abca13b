"""Rows of queries and reports, whatever form they come in."""

from __future__ import annotations

import io
import json
from decimal import Decimal

import pytest
from esper_sdk._jobs.columns import Column, Rows
from esper_sdk._jobs.errors import JobError
from esper_sdk._jobs.files import read_rows
from esper_sdk._jobs.result import QueryResult
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TYPED = {
    "id": "string",
    "n": "int",
    "raw": "binary",
    "when": "timestamp",
    "more": "struct<a:int>",
    "d": "decimal(4,2)",
}
CAME = {"id": "a", "n": "1", "raw": "AAH/", "when": "2026-01-02T03:04:05Z", "more": '{"a":1}', "d": "1.50"}
BLANK = dict.fromkeys(CAME)


def result(content=None, types=TYPED, cells=None, folder=None):
    """Make a result of cells, or of a file."""
    path = None
    if content is not None:
        path = folder / "rows"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    columns = [Column(name, kind) for name, kind in types.items()]
    return QueryResult("q1", kind="query", columns=columns, cells=cells, truncated=False, path=path)


def lines(*rows):
    return "\n".join(map(json.dumps, rows))


@pytest.mark.parametrize(
    "content",
    [
        lines(CAME, {"id": "b"}),
        lines(list(CAME.values()), ["b"]),
        json.dumps([CAME, {"id": "b"}]),
        "\n " + json.dumps([CAME, {"id": "b"}], indent=1),
        json.dumps([list(CAME.values()), ["b"]]),
        lines({name.upper(): value for name, value in CAME.items()}, {"ID": "b"}) + "\n\n",
        '\r\nid,n,raw,when,more,d\r\na,1,AAH/,2026-01-02T03:04:05Z,"{""a"":1}",1.50\r\nb\r\n',
        'a,1,AAH/,2026-01-02T03:04:05Z,"{""a"":1}",1.50\nb\n',
    ],
)
def test_forms_of_rows(content, tmp_path):
    """JSON, JSON lines and CSV, of lists or dictionaries, indented or not, with a head or without, are the same rows."""
    found = result(content, folder=tmp_path).to_dicts()
    first = found[0]
    assert (first["n"], first["raw"], first["more"], first["d"]) == (
        1,
        b"\0\1\xff",
        {"a": 1},
        Decimal("1.50"),
    )
    assert first["when"].year == 2026
    assert found[1:] == [{**BLANK, "id": "b"}]


def test_rows_of_an_answer():
    """Rows of dictionaries in the answer itself are rows; what is neither list nor dictionary is told."""
    assert result(cells=[CAME, list(CAME.values())]).to_dicts()[0]["n"] == 1
    assert result(cells=[CAME, {"id": "b", "new": 2}], types={}).to_dicts()[1] == {
        **BLANK,
        "id": "b",
        "new": 2,
    }
    for wrong in (None, "x", {"other": 1}):
        with pytest.raises(JobError, match="can't be read"):
            result(cells=[CAME, wrong])


@pytest.mark.parametrize(
    ("names", "head"),
    [
        (["a_b", "ab"], "a_b,ab"),
        (["a_b", "ab"], "A_B,AB"),
        (["%", "#"], "%,#"),
        (["A", "a"], "A,a"),
        (["gr\xf6\xdfe", "ab"], "gro\u0308\xdfe,ab"),
        (["device_id", "os_version"], "Device Id,OS-Version"),
        (["[id]", "{n}"], "[id],{n}"),
    ],
)
def test_columns_whose_names_are_alike(names, head, tmp_path):
    """Each cell of a file comes to its own column, however much the names resemble each other."""
    types = dict(zip(names, ["int", "string"], strict=True))
    assert result(f"{head}\n1,2\n", types, folder=tmp_path).to_dicts() == [
        dict(zip(names, [1, "2"], strict=True))
    ]


@pytest.mark.parametrize(
    "content", ["<html>Access denied</html>", "id;n\na;1\n", '{"error": "denied"}', '{"id": "a"', b"\xff"]
)
def test_files_of_no_rows(content, tmp_path):
    """A page of an error, or a file of other columns, is no result."""
    with pytest.raises(JobError, match="rows of the query q1 can't be read"):
        result(content, folder=tmp_path).to_dicts()


def test_an_empty_file_has_no_rows(tmp_path):
    """A file without a line has none, and a quote within a cell opens none."""
    assert result("", folder=tmp_path).to_dicts() == []
    assert not result("", types={}, folder=tmp_path)
    assert [row.id for row in result('id\na"b\n"c ""d"""\n', {"id": "string"}, folder=tmp_path)] == [
        'a"b',
        'c "d"',
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip),
            st.none() | st.integers().map(str),
            st.none() | st.booleans().map(lambda value: str(value).lower()) | st.booleans(),
            st.none() | st.floats(allow_nan=False).map(repr),
            st.none() | st.sampled_from(["AAH/", "Zg=="]),
            st.none() | st.dictionaries(st.text("ab", max_size=2), st.integers(), max_size=2),
        ),
        max_size=5,
    )
)
def test_rows_come_back_from_csv(tmp_path, rows):
    """What is written to CSV is read back as the same values of the same types."""
    kinds = ("string", "bigint", "boolean", "double", "binary", "map<string,int>")
    types = {f"c{index}": kind for index, kind in enumerate(kinds)}
    given = result(cells=[list(row) for row in rows], types=types)
    again = result(given.to_csv(tmp_path / "out.csv").read_bytes(), types, folder=tmp_path)
    assert again.to_dicts() == given.to_dicts()


ROW = st.lists(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.lists(st.integers())),
    min_size=2,
    max_size=2,
)
TABLE = st.lists(st.one_of(ROW, ROW.map(lambda row: {"id": row[0], "n": row[1]})), min_size=1)


@given(
    table=TABLE,
    indent=st.none() | st.just(1),
    piece=st.integers(1, 9),
    form=st.sampled_from(["array", "lines"]),
)
def test_json_that_comes_in_pieces(table, indent, piece, form):
    """However a file of JSON is cut into pieces, an array of rows and rows line by line are read as they are."""
    named = [row if isinstance(row, dict) else {"id": row[0], "n": row[1]} for row in table]
    lined = "\n".join(map(json.dumps, named))
    content = json.dumps(table, indent=indent) if form == "array" else lined
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("esper_sdk._jobs.files._PIECE", piece)
        rows = Rows([Column("id", "string"), Column("n", "string")])
        found = [*read_rows(io.StringIO(content), rows, known=True)[0]]
    assert found == [row if isinstance(row, list) else [*row.values()] for row in table]


@pytest.mark.parametrize(
    ("begin", "row", "between", "end"),
    [
        ("[", '{"id": "a", "n": 1}', ",", "]"),
        ("[\n", ' ["a", 1]', ",\n", "\n]\n"),
        ("", '{"id": "a",\n "n": 1}', "\n", "\n"),
    ],
)
def test_a_file_of_json_is_read_row_by_row(begin, row, between, end):
    """The first row of a file is there before the rest of it is read, also of a single array on a single line."""
    text = io.StringIO(begin + between.join([row] * 50_000) + end)
    lines, _ = read_rows(text, Rows([Column("id", "string"), Column("n", "int")]), known=True)
    assert next(lines) == ["a", 1]
    assert text.tell() < 200_000
    assert sum(1 for _ in lines) == 49_999


@pytest.mark.parametrize(
    "content",
    [
        "[[1, 2],\n[3, 4]",
        "[[1, 2]\n[3, 4]]",
        "[\n[1, 2]] [",
        "[\n[1, 2],\n3]",
        "[\n",
        '{"id": 1,\n"n": 2} {',
        '{\n"id": 1',
    ],
)
def test_json_that_is_cut_off(content, tmp_path):
    """An array without its end, or with something behind it, is an error once that is reached."""
    with pytest.raises(JobError, match="can't be read"):
        result(content, {"id": "int", "n": "int"}, folder=tmp_path).to_dicts()


def test_a_row_without_an_end_is_given_up(monkeypatch):
    """Of a row that does not end, no more is kept than the longest row may have."""
    monkeypatch.setattr("esper_sdk._jobs.files._LONGEST", 100_000)
    text = io.StringIO('[[1, 2], ["' + "x" * 10_000_000)
    lines, _ = read_rows(text, Rows([Column("id", "int"), Column("n", "int")]), known=True)
    assert next(lines) == [1, 2]
    with pytest.raises(ValueError, match="Unterminated"):
        next(lines)
    assert text.tell() < 1_000_000
