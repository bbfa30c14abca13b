from __future__ import annotations

import csv
from pathlib import Path

import pytest
from esper_sdk import Esper
from esper_sdk.testing import CommandProgress, FakeEsper, ManualClock

from examples import fleet_jobs

pytestmark = pytest.mark.slow

DEVICES = 1050


class Job:
    """Runs jobs of the example on a fake, and counts their requests."""

    def __init__(self, folder: Path) -> None:
        clock = ManualClock(step=1.0, skip_waits=True)
        self.fake = FakeEsper(DEVICES, clock=clock, groups=6, progress=CommandProgress(step=0.01))
        self.folder = folder
        self.table = str(folder / "devices.csv")
        self.devices = [self.fake.device(device) for device in self.fake.device_ids]
        with Path(self.table).open("w", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow(["serial", "alias", "tags", "group"])
            rows.writerows(
                [one["serial"], f"New {at}", "a; b", "Stores"] for at, one in enumerate(self.devices[:40])
            )

    async def __call__(self, name: str, *arguments: str) -> tuple[object, int]:
        before = self.fake.stats()["calls"]
        fake = self.fake
        async with Esper(
            base_url=fake.base_url,
            api_key=fake.api_key,
            enterprise_id=fake.enterprise_id,
            transport=fake.transport(),
        ) as esper:
            found = await fleet_jobs.JOBS[name](esper, *arguments)
        return found, fake.stats()["calls"] - before


@pytest.fixture
def job(tmp_path, monkeypatch) -> Job:
    """Jobs on a fake whose time passes with each call, asked for without pauses."""
    monkeypatch.setattr("esper_sdk._jobs.tables._CADENCE", (0.0,))
    monkeypatch.setattr("esper_sdk._commands.follower.POLL_FIRST", 0.01)
    monkeypatch.chdir(tmp_path)
    return Job(tmp_path)


async def test_changes_by_spreadsheet(job):
    """Tags and groups of a table are set, with a request for each device or each 500, after two pages of the list."""
    summary, calls = await job("tags", job.table)
    assert (summary.ok, calls) == (40, 42)
    assert job.fake.device(job.devices[7]["id"])["tags"] == ["a", "b"]
    summary, calls = await job("groups", job.table)
    assert (summary.ok, calls) == (1, 2 + 1 + 1)
    group = job.fake.device(job.devices[7]["id"])["group_id"]
    assert group == job.fake.device(job.devices[8]["id"])["group_id"]


async def test_aliases_are_commands(job):
    """Each alias is sent to its device, once."""
    summary, calls = await job("aliases", job.table)
    assert (summary.ok, calls) == (40, 42)
    command = job.fake.commands_for(job.devices[7]["id"])[0]
    assert command.args["device_alias_name"] == "New 7"


async def test_commands_and_installations(job):
    """A command and a version reach every device, in few requests, and the version is listed afterwards."""
    summary, calls = await job("command", job.table)
    assert (summary.ok, calls < 20) == (40, True)
    versions, _ = await job("apps", "before.csv")
    package = next(iter(versions)).package_name
    summary, calls = await job("install", job.table, package)
    assert (summary.ok, calls < 25) == (40, True)
    found, calls = await job("who_has", package)
    assert calls < 6
    assert {one["serial"] for one in job.devices[:40]} <= {row.serial for row in found}


async def test_reports_and_queries(job):
    """Reports and queries of any size take a handful of requests."""
    for name, arguments, rows in (
        ("status", (), DEVICES),
        ("report", ("report.csv",), DEVICES),
        ("query", ("SELECT count(*) AS count FROM devices",), 1),
    ):
        found, calls = await job(name, *arguments)
        assert len(found) == rows
        assert calls < 6
    found, _ = await job("query", "SELECT count(*) AS count FROM devices")
    assert [row.count for row in found] == [DEVICES]


async def test_groups_blueprints_apps_and_people(job):
    """A group moves, a blueprint is copied, an APK is rolled out, users and roles are listed."""
    _, calls = await job("move_group", "Field", "Stores")
    assert calls == 2
    async with Esper(
        base_url=job.fake.base_url, api_key=job.fake.api_key, transport=job.fake.transport()
    ) as esper:
        name = (await esper.blueprints_api.list_blueprints().first()).name
        groups = await esper.device_group.get_all_groups().collect()
    moved = next(group for group in groups if group.name == "Field")
    assert "Stores" in {group.name for group in groups if group.id in str(moved.parent)}
    _, calls = await job("blueprint", name, "Copy")
    assert calls == 3
    (job.folder / "till.apk").write_bytes(b"apk")
    summary, calls = await job("roll_out", "till.apk", "Lab")
    assert summary.ok == summary.total > 0
    assert calls < 15
    for name in ("users", "roles"):
        found, calls = await job(name)
        assert found
        assert calls <= 2


def test_jobs_run_from_the_command_line(run, tmp_path):
    """A job prints its rows, and with `--dry-run` what it would write."""
    with FakeEsper(30).serve() as server:
        done = run(server, "fleet_jobs", "users")
        assert done.returncode == 0, done.stderr
        assert "1 requests" in done.stderr
        dry = run(server, "fleet_jobs", "move_group", "Stores", "All devices", "--dry-run")
        assert "Would send PATCH" in dry.stdout, dry.stderr
