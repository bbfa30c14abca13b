from __future__ import annotations

import asyncio
import contextlib
import errno
import io
import json
import os
import sys
import tracemalloc
from collections import Counter
from functools import partial, update_wrapper
from types import ModuleType, SimpleNamespace

import anyio
import httpx
import pytest
from esper_sdk import Esper, Journal, JournalError, OutcomeUnknownError, RequestError
from esper_sdk._bulk import filelock
from esper_sdk._bulk import journal_file as _journal


class Service:
    """Counts what arrives, and answers as it is told."""

    def __init__(self):
        self.arrived = Counter()
        self.statuses = {}
        self.before = None

    async def __call__(self, request):
        number = int(request.url.path.rpartition("/")[2])
        self.arrived[number] += 1
        await anyio.lowlevel.checkpoint()
        if self.before is not None:
            await self.before(number)
        return httpx.Response(self.statuses.get(number, 200), json={"message": "private"})

    def client(self, **changes):
        arguments = {"tenant": "acme", "api_key": "s3cret", "transport": httpx.MockTransport(self), **changes}
        return Esper(**arguments)


@pytest.fixture
def service():
    """A service that answers to everything."""
    return Service()


@pytest.fixture
def path(tmp_path):
    """Where the journal is."""
    return tmp_path / "run.jsonl"


def rebooting(esper):
    """Make a call for the runs of these tests."""

    async def reboot(number):
        return (await esper.request("POST", f"commands/{number}", json={"secret": "body"})).json()

    return reboot


JOB = f"{__name__}.rebooting.<locals>.reboot"


async def go(service, journal, items=range(20), **options):
    """Make one run with a client of its own."""
    async with service.client() as esper:
        return await esper.bulk(rebooting(esper), items, journal=journal, **options).collect()


def lines(path):
    """Read a journal as JSON."""
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_journal_has_a_line_before_and_after_each_item(run, service, path):
    """The format is what its documentation says."""
    service.statuses = {1: 404}
    run(partial(go, service, path, range(2), concurrency=1))
    assert lines(path) == [
        {
            "journal": "esper-bulk/1",
            "job": JOB,
            "base_url": "https://acme-api.esper.cloud/api",
        },
        {"begin": "0"},
        {"end": "0", "result": "ok"},
        {"begin": "1"},
        {"end": "1", "result": "failed", "error": "NotFoundError", "status": 404},
    ]


def test_a_journal_has_no_secrets_and_no_bodies(run, service, path):
    """Neither key nor request nor answer nor message is written, and only the owner can read the file."""
    service.statuses = {1: 404, 2: 500}
    run(partial(go, service, path))
    text = path.read_text()
    for private in ("s3cret", "secret", "body", "private"):
        assert private not in text
    assert path.stat().st_mode & 0o077 == 0


def test_what_was_answered_is_not_sent_again(run, service, path):
    """A second run sends what is new, and says what the first one had done."""
    service.statuses = {3: 404}
    run(partial(go, service, path, range(10)))
    summary = run(partial(go, service, path, range(15)))
    assert set(service.arrived.values()) == {1}
    assert (summary.total, summary.ok) == (5, 5)
    assert summary.earlier == {"ok": 9, "NotFoundError": 1}


@pytest.mark.parametrize("status", [401, 403, 429])
def test_what_was_refused_is_sent_again(run, service, path, status):
    """A wrong key, a missing permission and the rate limit say nothing of the item: it goes again."""
    service.statuses = {3: status}

    async def main():
        async with service.client(max_wait=0) as esper:
            await esper.bulk(rebooting(esper), range(10), journal=path).collect()

    run(main)
    assert {line["result"] for line in lines(path) if line.get("end") == "3"} == {"again"}
    service.statuses = {}
    summary = run(partial(go, service, path, range(10)))
    assert (summary.total, summary.ok) == (1, 1)


def test_what_could_not_be_sent_as_it_was_is_sent_again(run, service, path, tmp_path):
    """A wrong argument, or a file that breaks off: the service processed nothing, so the next run sends it."""

    class Short(io.BytesIO):
        def read(self, size=-1, /):
            return b"" if self.tell() > 0 else super().read(size)

    async def upload(esper, number, wrong):
        if number == 3 and wrong:
            await esper.request("POST", "../outside")
        file = Short(b"x" * 200_000) if number == 5 and wrong else io.BytesIO(b"x")
        await esper.request("POST", f"commands/{number}", files={"file": file})

    async def main(wrong):
        async with service.client() as esper:
            work = lambda number: upload(esper, number, wrong)  # noqa: E731
            return await esper.bulk(work, range(8), journal=Journal(path, job="upload")).collect()

    first = run(main, True)
    assert (first.ok, first.failed) == (6, 2)
    assert all(isinstance(failure.error, RequestError) for failure in first.failures)
    assert {line["result"] for line in lines(path) if line.get("end") in {"3", "5"}} == {"again"}
    second = run(main, False)
    assert (second.ok, second.failed, second.earlier["ok"]) == (2, 0, 6)


def test_what_failed_is_sent_again_if_asked(run, service, path):
    """With `resend_failed` the failures of an earlier run go again, and its successes don't."""
    service.statuses = {3: 404, 4: 409}
    run(partial(go, service, path, range(10)))
    service.statuses = {}
    summary = run(partial(go, service, Journal(path, resend_failed=True), range(10)))
    assert (summary.total, summary.ok, summary.earlier) == (2, 2, {"ok": 8})


def cut(path, *extra):
    """Leave a journal as a run leaves it that is cut off."""
    header = {
        "journal": "esper-bulk/1",
        "job": JOB,
        "base_url": "https://acme-api.esper.cloud/api",
    }
    path.write_text(
        "".join(
            f"{line}\n"
            for line in (
                json.dumps(header),
                '{"begin": "0"}',
                '{"end": "0", "result": "ok"}',
                '{"begin": "1"}',
                *extra,
            )
        )
    )


def test_what_was_under_way_is_unknown_and_not_sent_again(run, service, path):
    """An item without an end may have been processed: that is its outcome, in this run and the next."""
    cut(path)
    for _ in range(2):
        summary = run(partial(go, service, path, range(3), ordered=True))
        (outcome,) = summary.failures
        assert (outcome.item, outcome.key, outcome.index, outcome.attempts, outcome.unknown) == (
            1,
            "1",
            1,
            0,
            True,
        )
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert summary.unknown == 1
    assert service.arrived == {2: 1}


def test_what_was_under_way_is_sent_again_if_asked(run, service, path):
    """With `resend_unknown` it goes again, once."""
    cut(path)
    for sent in (2, 0):
        summary = run(partial(go, service, Journal(path, resend_unknown=True), range(3)))
        assert summary.ok == sent
    assert service.arrived == {1: 1, 2: 1}


def test_a_torn_last_line_is_healed(run, service, path):
    """Half a line at the end was written by a process that ended, and announces nothing that was sent."""
    cut(path)
    with path.open("a") as stream:
        stream.write('{"begin": "2')
    run(partial(go, service, path, range(3)))
    assert service.arrived == {2: 1}
    assert lines(path)[-2:] == [{"begin": "2"}, {"end": "2", "result": "ok"}]


@pytest.mark.parametrize(
    "line",
    ["{", "7", '{"end": "1"}', '{"end": "1", "result": "maybe"}', '{"begin": ["1"]}', "", '{"other": 1}'],
)
def test_damage_in_the_middle_is_an_error(run, service, path, line):
    """A journal that can't be understood is not guessed at: nothing is sent."""
    cut(path, line, '{"begin": "2"}')
    with pytest.raises(JournalError, match="line 5 is damaged"):
        run(partial(go, service, path))
    assert not service.arrived


@pytest.mark.parametrize("content", ["hello\n", "{}\n", "[]\n", "7\n", "hello", '{"journal"}', "\0"])
def test_another_file_is_not_taken_for_a_journal(run, service, path, content):
    """A file that is something else is refused, and left as it is."""
    path.write_text(content)
    with pytest.raises(JournalError, match="not the journal"):
        run(partial(go, service, path))
    assert path.read_text() == content
    assert not service.arrived


def test_a_journal_of_another_job_or_tenant_is_refused(run, service, path):
    """What was done by another function, or to another tenant, is not done."""
    run(partial(go, service, path))

    async def other():
        async with service.client() as esper:
            await esper.bulk(other, range(3), journal=path).collect()

    async def elsewhere():
        async with service.client(tenant="other") as esper:
            await esper.bulk(rebooting(esper), range(3), journal=path).collect()

    with pytest.raises(JournalError, match="another job"):
        run(other)
    with pytest.raises(JournalError, match="another base_url"):
        run(elsewhere)
    path.write_text(path.read_text().replace("esper-bulk/1", "esper-bulk/9"))
    with pytest.raises(JournalError, match="esper-bulk/9"):
        run(partial(go, service, path))


def test_two_runs_can_not_share_a_journal(run, service, path):
    """While one run has a journal, another one is refused; afterwards it may have it."""

    async def main():
        async with service.client() as esper:
            outcomes = aiter(esper.bulk(rebooting(esper), range(100), concurrency=1, journal=path))
            await anext(outcomes)
            with pytest.raises(JournalError, match="in use"):
                await esper.bulk(rebooting(esper), range(100), journal=path).collect()
            await outcomes.aclose()
            await esper.bulk(rebooting(esper), range(100), journal=path).collect()

    run(main)
    assert max(service.arrived.values()) == 1


def test_a_run_that_is_left_names_what_was_not_sent(run, service, path):
    """After a clean stop only what was really sent is unknown; what waited for its turn goes again."""
    sent = []

    async def before(number):
        if number >= 3:
            sent.append(number)
            await anyio.sleep_forever()

    service.before = before

    async def main():
        async with service.client(start=2, max_in_flight=2) as esper:
            async with anyio.create_task_group() as group:
                bulk = esper.bulk(rebooting(esper), range(50), journal=path)
                group.start_soon(bulk.collect)
                await anyio.wait_all_tasks_blocked()
                await anyio.wait_all_tasks_blocked()
                group.cancel_scope.cancel()
            await anyio.wait_all_tasks_blocked()

    run(main)
    service.before = None
    summary = run(partial(go, service, path, range(50)))
    assert len(sent) == 2
    assert sorted(outcome.item for outcome in summary.failures) == sorted(sent)
    assert set(service.arrived) == set(range(50))
    assert max(service.arrived.values()) == 1


def test_items_need_names_of_their_own(run, service, path):
    """Without IDs, or with the same one twice, a journal would mix items up."""
    with pytest.raises(RequestError, match="key="):
        run(partial(go, service, path, [("a",), ("b",)]))
    with pytest.raises(JournalError, match="two items have the key '1'"):
        run(partial(go, service, path, [1, 2, 1]))
    assert max(service.arrived.values()) == 1


@pytest.mark.parametrize("kind", ["error", "short"])
def test_a_full_disk_ends_the_run_before_anything_more_is_sent(run, service, path, kind, monkeypatch):
    """What can't be written down is not sent, and the journal can be read afterwards."""
    written = []

    def write(file, line):
        written.append(line)
        if len(written) == 8:
            if kind == "error":
                raise OSError(errno.ENOSPC, "No space left on device")
            return os.write(file, line[:5])
        assert len(written) < 8
        return os.write(file, line)

    fake = type(os)("fake_os")
    fake.__dict__.update({**vars(os), "write": write})
    monkeypatch.setattr(_journal, "os", fake)
    monkeypatch.setattr(filelock, "os", fake)
    with pytest.raises(JournalError, match=r"(?i)no space left"):
        run(partial(go, service, path, range(100), concurrency=1))
    sent = set(service.arrived)
    assert len(sent) <= 4
    monkeypatch.undo()
    summary = run(partial(go, service, path, range(100)))
    assert set(service.arrived) == set(range(100))
    assert max(service.arrived.values()) == 1
    assert summary.unknown <= 1


def test_a_folder_is_no_journal(run, service, tmp_path):
    """A path that can't be opened is an error before anything is sent."""
    with pytest.raises(JournalError, match="can't be opened"):
        run(partial(go, service, tmp_path))
    assert not service.arrived


@pytest.mark.parametrize("length", [1, 12, 24, 40])
def test_a_torn_first_line_is_written_anew(run, service, path, length):
    """A process that ended while it wrote the first line has sent nothing."""
    run(partial(go, service, path, []))
    whole = path.read_text()
    path.write_text(whole[:length])
    run(partial(go, service, path, range(3)))
    assert path.read_text().startswith(whole)
    assert service.arrived == {0: 1, 1: 1, 2: 1}


class Disk:
    """Stands in for `os`, and notes in which order lines are written and put on the disk."""

    def __init__(self, log):
        self.log = log
        self.broken = False

    def __getattr__(self, name):
        return getattr(os, name)

    def write(self, file, line):
        self.log.append(line.decode().rstrip())
        return os.write(file, line)

    def fsync(self, file):
        if self.broken:
            raise OSError(errno.EIO, "Input/output error")
        self.log.append("on disk")


@pytest.fixture
def disk(monkeypatch):
    """What happens to the disk, in order, with the requests."""
    disk = Disk([])
    monkeypatch.setattr(_journal, "os", disk)
    monkeypatch.setattr(filelock, "os", disk)
    return disk


def test_a_durable_journal_is_on_the_disk_before_an_item_is_sent(run, service, path, disk):
    """With `durable` no request leaves before its line, and the file itself, survive a power failure."""

    async def before(number):
        disk.log.append(f"sent {number}")

    service.before = before
    run(partial(go, service, Journal(path, durable=True), range(2), concurrency=1))
    assert disk.log[1:] == [
        "on disk",  # the file
        "on disk",  # its name in the folder
        '{"begin": "0"}',
        "on disk",
        "sent 0",
        '{"end": "0", "result": "ok"}',
        '{"begin": "1"}',
        "on disk",
        "sent 1",
        '{"end": "1", "result": "ok"}',
        "on disk",
    ]


def test_other_journals_wait_for_the_disk_at_the_end_only(run, service, path, disk):
    """A run of thousands is not slowed down by the disk, but what it did is on it in the end."""
    run(partial(go, service, path, range(5)))
    assert disk.log.count("on disk") == 1
    assert disk.log[-1] == "on disk"


def test_a_disk_that_fails_ends_a_durable_run(run, service, path, disk):
    """What did not get onto the disk is not sent."""

    async def before(number):
        disk.broken = True

    service.before = before
    with pytest.raises(JournalError, match="can't be written to"):
        run(partial(go, service, Journal(path, durable=True), range(50), concurrency=1))
    assert service.arrived == {0: 1}


def test_windows_locks_a_byte_that_is_never_reached(run, service, path, monkeypatch):
    """There, what is locked can't be read: the byte lies behind every journal, and the file is read from its start."""
    locked = []
    msvcrt = ModuleType("msvcrt")
    msvcrt.LK_NBLCK = 2

    def locking(file, mode, count):
        if locked:
            raise OSError(errno.EACCES, "Permission denied")
        locked.append((os.lseek(file, 0, os.SEEK_CUR), mode, count))

    msvcrt.locking = locking
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(filelock, "sys", SimpleNamespace(platform="win32"))
    cut(path)
    assert run(partial(go, service, path, range(3))).unknown == 1
    assert locked == [(2**31 - 2, 2, 1)]
    with pytest.raises(JournalError, match="in use"):
        run(partial(go, service, path, range(3)))


# When an item is begun.


def test_an_item_is_begun_when_its_first_request_leaves(run, service, path):
    """What waits for its turn is not in the journal, and several requests of an item, in tasks of its own, begin it once."""
    seen = []

    async def before(number):
        seen.append([record["begin"] for record in lines(path) if "begin" in record])
        await anyio.sleep(1)

    service.before = before

    async def main():
        async with service.client(start=2, max_in_flight=2) as esper:

            async def call(number):
                await anyio.sleep(number)
                async with anyio.create_task_group() as group:
                    for each in (number, number + 10):
                        group.start_soon(rebooting(esper), each)

            await esper.bulk(call, range(3), concurrency=3, journal=path).collect()

    run(main)
    assert seen[0] in (["0"], ["0", "1"])
    assert all(len(begun) <= 2 for begun in seen[:2])
    assert [record["begin"] for record in lines(path) if "begin" in record] == ["0", "1", "2"]
    assert set(service.arrived.values()) == {1}


def test_a_call_that_sends_nothing_here_is_written_down_at_its_end(run, service, path):
    """What a call does elsewhere is not seen before: it has an end, and no beginning; cut off, it is unknown."""

    async def main():
        async with service.client() as esper:

            async def call(number):
                if number == 1:
                    await anyio.sleep_forever()

            with anyio.move_on_after(1):
                await esper.bulk(call, range(2), journal=path).collect()
            return await esper.bulk(call, [0, 1], journal=path).collect()

    summary = run(main)
    assert lines(path)[1:3] == [
        {"end": "0", "result": "ok"},
        {"end": "1", "result": "unknown", "error": "OutcomeUnknownError"},
    ]
    assert (summary.unknown, summary.earlier) == (1, {"ok": 1})


def test_what_can_not_be_begun_is_not_sent_though_the_call_goes_on(run, service, path, monkeypatch):
    """A full disk keeps the request back, gives its turn to others, and ends the run, whatever the call makes of it."""

    def write(file, line):
        if b"begin" in line:
            raise OSError(errno.ENOSPC, "No space left on device")
        return os.write(file, line)

    fake = type(os)("fake_os")
    fake.__dict__.update({**vars(os), "write": write})
    monkeypatch.setattr(_journal, "os", fake)
    monkeypatch.setattr(filelock, "os", fake)

    async def main():
        async with service.client(start=1, max_in_flight=1) as esper:

            async def call(number):
                for _ in range(3):
                    with contextlib.suppress(JournalError):
                        await rebooting(esper)(number)
                await rebooting(esper)(number)

            bulk = esper.bulk(call, range(50), journal=path)
            with pytest.raises(JournalError, match="No space left"):
                await bulk.collect()
            assert esper.limiter.in_flight == 0
            return bulk.summary

    summary = run(main)
    assert not service.arrived
    assert summary.total == summary.not_sent > 0


# What names a job.


async def named(number):
    """Have a name of its own."""


class Jobs:
    """Has all kinds of methods."""

    async def __call__(self, number):
        pass

    async def method(self, number):
        pass

    @classmethod
    async def of_the_class(cls, number):
        pass

    @staticmethod
    async def static(number):
        pass


class OtherJobs(Jobs):
    """Has them, too."""


@pytest.mark.parametrize(
    "call",
    [
        lambda _: anyio.lowlevel.checkpoint(),
        partial(named),
        update_wrapper(partial(named), named),
        Jobs(),
        Jobs().method,
        [].append,
    ],
)
def test_a_call_without_a_name_of_its_own_needs_a_job(service, path, call):
    """Two of them would share a journal, and the second would send nothing: they are refused before anything is."""
    esper = service.client()
    for journal in (path, str(path), Journal(path)):
        with pytest.raises(RequestError, match="job="):
            esper.bulk(call, ["a"], journal=journal)
    assert not path.exists()


def test_two_jobs_of_one_kind_do_not_share_a_journal(run, service, path):
    """With `job=` what has no name is told apart."""

    async def main(job):
        async with service.client() as esper:
            journal = Journal(path, job=job)
            return await esper.bulk(partial(rebooting(esper)), range(3), journal=journal).collect()

    assert run(main, "a").ok == 3
    with pytest.raises(JournalError, match="another job: 'a', not 'b'"):
        run(main, "b")


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (named, "named"),
        (Jobs.static, "Jobs.static"),
        (Jobs.of_the_class, "Jobs.of_the_class"),
        (OtherJobs.of_the_class, "OtherJobs.of_the_class"),
    ],
)
def test_a_function_names_its_job(run, service, path, call, name):
    """Functions, and methods of classes, are called the same in every process."""

    async def main():
        async with service.client() as esper:
            await esper.bulk(call, ["a"], journal=path).collect()

    run(main)
    assert lines(path)[0]["job"] == f"{__name__}.{name}"


# Files that are none.


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes and devices among the files")
@pytest.mark.parametrize("kind", ["null", "full", "fifo", "folder", "link", "link to nothing"])
def test_what_is_no_regular_file_is_no_journal(run, service, tmp_path, kind):
    """Devices, pipes, folders and links are refused at once, and nothing is made or written behind them."""
    target = tmp_path / "target"
    path = tmp_path / "run.jsonl"
    if kind in {"null", "full"}:
        path = f"/dev/{kind}"
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        if kind == "link":
            target.touch()
        path.symlink_to(target)
    with pytest.raises(JournalError, match="can't be opened as a journal"):
        run(partial(go, service, path))
    assert not service.arrived
    assert not target.exists() or target.read_bytes() == b""


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "x" * 300, "none/run.jsonl"])
def test_a_path_that_can_not_be_is_no_journal(run, service, tmp_path, name):
    """Such a path is an error of the journal as well."""
    with pytest.raises(JournalError):
        run(partial(go, service, f"{tmp_path}/{name}"))
    assert not service.arrived


@pytest.mark.parametrize(
    ("begins", "line", "match"),
    [
        (True, "[" * 60_000, "line 2 is damaged"),
        (True, '{"end": ' * 5_000, "line 2 is damaged"),
        (True, "x" * 100_000, "longer than 64 KiB"),
        (False, "[" * 60_000, "not the journal"),
        (False, '{"journal": ' * 5_000, "not the journal"),
        (False, "x" * 100_000, "not the journal"),
        (False, '{"journal": "esper-bulk/' + "1" * 100_000, "longer than 64 KiB"),
    ],
)
def test_a_line_that_is_too_deep_or_too_long_is_damage(run, service, path, begins, line, match):
    """Whatever the file is, it is an error of the journal, and the file is left as it is."""
    head = json.dumps({"journal": "esper-bulk/1", "job": JOB, "base_url": "https://acme-api.esper.cloud/api"})
    text = (f"{head}\n" if begins else "") + f"{line}\n"
    path.write_text(text)
    with pytest.raises(JournalError, match=match):
        run(partial(go, service, path))
    assert path.read_text() == text
    assert not service.arrived


@pytest.mark.skipif(sys.platform == "win32", reason="there are no sparse files by default")
def test_a_huge_file_is_not_read(run, service, path):
    """A file of gigabytes without a line is refused by its first bytes."""
    with path.open("wb") as stream:
        stream.truncate(2**33)
    tracemalloc.start()
    try:
        with pytest.raises(JournalError, match="not the journal"):
            run(partial(go, service, path))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_key_that_fits_no_line_is_not_sent(run, service, path):
    """A journal does not write what it could not read."""
    with pytest.raises(JournalError, match="too long"):
        run(partial(go, service, path, [1, 2], key=lambda number: str(number) * 70_000, concurrency=1))
    assert not service.arrived
    assert len(lines(path)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_rights_of_others_are_taken_from_a_file_that_was_there(run, service, path):
    """A journal can be read by its owner only, also if somebody made the file before."""
    path.touch()
    path.chmod(0o666)
    run(partial(go, service, path, [1]))
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text("something else\n")
    path.chmod(0o644)
    with pytest.raises(JournalError):
        run(partial(go, service, path, [1]))
    assert path.stat().st_mode & 0o777 == 0o644


def test_one_journal_object_serves_one_run_after_the_other(run, service, path):
    """A run that is refused does not take the journal from the one that has it, nor does one that has ended."""

    async def main():
        journal = Journal(path)
        async with service.client() as esper:
            bulk = esper.bulk(rebooting(esper), range(100), concurrency=1, journal=journal)
            async for outcome in bulk:
                if outcome.index == 1:
                    with pytest.raises(JournalError, match="in use"):
                        await esper.bulk(rebooting(esper), range(100), journal=journal).collect()
                if outcome.index == 3:
                    break
            # While the tasks of the first one are still being cancelled.
            return await esper.bulk(rebooting(esper), range(100), journal=journal).collect()

    summary = run(main)
    assert summary.total + summary.earlier.total() == 100
    assert summary.failed == summary.unknown <= 1
    assert max(service.arrived.values()) == 1


# Other hands on the file, during a run.


@pytest.mark.skipif(sys.platform == "win32", reason="what is open can't be deleted there")
@pytest.mark.parametrize("what", ["deleted", "replaced", "moved", "folder moved"])
def test_a_journal_that_is_taken_away_ends_the_run(run, service, tmp_path, what):
    """Without its journal a run would be sent again as a whole: nothing more is sent once it is gone."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "run.jsonl"

    async def take(number):
        if number != 5:
            return
        if what == "deleted":
            path.unlink()
        elif what == "replaced":
            other = tmp_path / "other"
            other.write_bytes(path.read_bytes())
            other.replace(path)
        else:
            (path if what == "moved" else folder).rename(tmp_path / "elsewhere")

    service.before = take
    with pytest.raises(JournalError, match="deleted, moved or replaced"):
        run(partial(go, service, path, concurrency=1))
    assert sorted(service.arrived) == list(range(6))


def test_a_journal_stays_where_it_was_opened(run, service, path, monkeypatch):
    """A program may change its working directory while a run with a relative path goes on."""
    monkeypatch.chdir(path.parent)

    async def move(number):
        os.chdir("/")

    service.before = move
    assert run(partial(go, service, path.name)).ok == 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")
def test_a_forked_process_leaves_the_journal_to_its_parent(run, service, path):
    """A child neither keeps the lock, nor unlocks the file, nor writes into it."""
    journal = Journal(path, job="x")
    journal.open("", "https://acme")
    ready, tell = os.pipe()
    go_on, wait = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        with contextlib.suppress(BaseException):
            try:
                asyncio.run(journal.begin("child"))
            except JournalError:
                code = 0
            journal.close()
            os.write(tell, b".")
            os.close(wait)
            os.read(go_on, 1)
        os._exit(code)
    os.close(go_on)
    os.read(ready, 1)
    try:
        with pytest.raises(JournalError, match="in use"):
            Journal(path, job="x").open("", "https://acme")
        asyncio.run(journal.begin("parent"))
        journal.close()
        again = Journal(path, job="x")
        again.open("", "https://acme")
        again.close()
    finally:
        os.close(wait)
        _, status = os.waitpid(child, 0)
    assert status == 0
    assert lines(path)[1:] == [{"begin": "parent"}]


@pytest.mark.parametrize(
    "record",
    [
        '{"begin": 5}',
        '{"begin": null}',
        '{"end": 5, "result": "ok"}',
        '{"end": true, "result": "ok"}',
        '{"end": null, "result": "ok"}',
        '{"end": "0", "result": "ok", "request": 7}',
        '{"end": "0", "result": "failed", "error": 7}',
        '{"end": "0", "result": ["ok"]}',
    ],
)
def test_records_of_wrong_types_are_damage(run, service, path, record):
    """A key is text: what has another type would name no item, or another one."""
    run(partial(go, service, path, range(1)))
    with path.open("a") as file:
        file.write(record + "\n")
    with pytest.raises(JournalError, match="line 4 is damaged"):
        run(partial(go, service, path, range(1)))


def test_a_key_that_would_be_read_back_as_another_is_refused(run, service, path):
    """Two halves of a character become one in JSON, and would name another item."""
    with pytest.raises(JournalError, match="two halves"):
        run(partial(go, service, path, range(3), key=lambda _: "\ud800\udc00"))
    assert not service.arrived
    summary = run(partial(go, service, path, range(1), key=lambda _: "\udc80"))
    assert summary.ok == 1
    assert run(partial(go, service, path, range(1), key=lambda _: "\udc80")).earlier == {"ok": 1}
