"""The matrix: engine x fault x connection, and the one rule that holds in every cell."""

from __future__ import annotations

import gc
import warnings
from collections import Counter

import pytest
from esper_sdk import Esper

from esper_client.errors import RequestError
from tests.hostile.client import COLUMNS, Result, ask, broken_rules, make_client, run
from tests.hostile.conftest import Certificates
from tests.hostile.matrix import ENDS, FAULTS, READ, Fault, say
from tests.hostile.play import play
from tests.hostile.server import BODY, SURPLUS, HostileServer, answer

pytestmark = pytest.mark.slow


def test_every_fault_has_a_name_of_its_own() -> None:
    """No two rows of the table can be confused."""
    assert [name for name, count in Counter(fault.name for fault in FAULTS).items() if count > 1] == []


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_cells(fault: Fault, column: str, certificates: Certificates, record_property) -> None:
    """A call that meets a fault, on a fresh connection and on a kept one, ends as it should and leaves the next alone."""
    wrong = []
    for kept in (False, True):
        where = f"{column} {'kept' if kept else 'fresh'}"
        cells = [
            play(fault, column, method, certificates, kept=kept) for method in fault.methods_on(kept=kept)
        ]
        found = [f"{where}: {line}" for cell in cells for line in cell.wrong]
        record_property("matrix", [FAULTS.index(fault), fault.name, where, cells[0].code + "!" * bool(found)])
        wrong += found
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("how", ENDS)
@pytest.mark.parametrize("framing", ["length", "chunked", "end"])
@pytest.mark.parametrize("column", COLUMNS)
def test_cut_at_every_offset(column: str, framing: str, how: str, record_property) -> None:
    """Wherever an answer is cut, a POST is unknown; only one that ends with its connection can't be told from whole."""
    data = answer(framing=framing)
    offsets = range(how == "RST", len(data), 2)

    async def calls() -> list[Result]:
        results = []
        async with make_client(f"{server.origin}/api", COLUMNS[column][0]) as esper:
            for offset in offsets:
                server.scripts[f"cut{offset:05}"] = [[READ, ("send_start", data, offset), ENDS[how]]]
                results.append(await ask(esper, "POST", f"cut{offset:05}"))
        return results

    with HostileServer() as server:
        results = run(column, calls)
        server.refuse()
        server.settle()
        wrong = [line for result in results for line in broken_rules(result, server, whole_body=False)]
    tellable = len(data) if framing != "end" or how == "RST" else len(data) - len(BODY)
    expected = ["unknown" if offset < tellable else "ok" for offset in offsets]
    wrong += [
        f"cut after {data[:offset]!r}: {result.outcome} instead of {want}{result.reason}"
        for offset, result, want in zip(offsets, results, expected, strict=True)
        if result.outcome != want
    ]
    name = f"cut at every offset: {framing}, {how}"
    code = f"{len(results)} cuts" + ("!" if wrong else "")
    record_property("matrix", [len(FAULTS), name, f"{column} fresh", code])
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("column", COLUMNS)
def test_nothing_is_left_open(column: str, tls: bool, certificates: Certificates) -> None:
    """A client that is closed right after an answer with a surplus leaves no connection behind."""

    async def call() -> None:
        async with make_client(
            f"{server.origin}/api", COLUMNS[column][0], verify=certificates.client
        ) as esper:
            assert (await ask(esper, "POST", "request0")).outcome == "ok"

    with HostileServer(tls=certificates.server if tls else None) as server:
        # It does not hear that the client says goodbye.
        server.default = say(answer() + SURPLUS, ("pause", 0.2))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            run(column, call)
            gc.collect()
    assert [str(warning.message) for warning in caught] == []


@pytest.mark.parametrize(
    "headers",
    [{"Content-Length": "3"}, {"Transfer-Encoding": "chunked"}, {"Connection": "close"}, {"Host": "x"}],
)
@pytest.mark.parametrize("column", COLUMNS)
def test_headers_that_frame_are_refused(column: str, headers: dict[str, str]) -> None:
    """Headers that say where a request ends, or whose it is, are refused before anything is sent."""

    async def call(esper: Esper) -> None:
        with pytest.raises(RequestError):
            await esper.request("POST", "x/request0", content=b"seven b", headers=headers)
        assert (await ask(esper, "POST", "request1")).outcome == "ok"
        await esper.aclose()

    with HostileServer() as server:
        run(column, call, make_client(f"{server.origin}/api", COLUMNS[column][0]))
        server.refuse()
        server.settle()
        assert (server.heads("request0"), server.heads("request1"), server.mess) == (0, 1, [])
