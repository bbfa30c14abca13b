from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import httpx
import pytest
from esper_sdk import Esper
from esper_sdk.testing import Answer, CommandProgress, FakeEsper, Fault, ManualClock

from examples import reboot_group

pytestmark = pytest.mark.slow

QUICK = CommandProgress(step=0.2)


def rows_of(path: Path) -> list[dict[str, str]]:
    """Read a CSV file."""
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def get(server, path, **query):
    """Ask the fake directly."""
    headers = {"Authorization": f"Bearer {server.fake.api_key}"}
    return httpx.get(f"{server.base_url}/{path}", params=query, headers=headers).raise_for_status().json()


@pytest.fixture
def reboot(tmp_path, monkeypatch, capsys):
    """Runs the example in this process, on a fake whose time passes with each call, polled without pauses."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("esper_sdk._commands.follower.POLL_FIRST", 0.01)

    def runner(fake: FakeEsper, *arguments: str) -> tuple[int, str]:
        class Client(Esper):
            @classmethod
            def from_env(cls):
                return cls(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport())

        monkeypatch.setattr(reboot_group, "Esper", Client)
        monkeypatch.setattr("sys.argv", ["reboot_group.py", *arguments])
        code = reboot_group.main()
        said = capsys.readouterr()
        assert fake.api_key not in said.out + said.err
        return code, said.out

    return runner


def test_a_group_is_rebooted_once(run, reboot):
    """Each device of the group reboots, the one that fails is named, and a second start sends nothing more."""
    clock = ManualClock(step=0.5, skip_waits=True)
    fake = FakeEsper(60, groups=4, progress=QUICK, clock=clock)
    with fake.serve() as server:
        groups = get(server, f"enterprise/{fake.enterprise_id}/devicegroup/")["results"]
        # As it stands, in a process of its own.
        unknown = run(server, "reboot_group", "no such group")
    assert (unknown.returncode, unknown.stderr) == (1, "There are 0 groups of the name 'no such group'\n")
    name = next(group["name"] for group in groups if group["id"] == fake.group_ids[-1])
    code, said = reboot(fake, name)
    counts = fake.command_counts("REBOOT")
    assert code == 0
    assert f"{len(counts)} success" in said
    assert set(counts.values()) == {1}
    assert reboot(fake, name)[0] == 0
    assert fake.command_counts("REBOOT") == counts
    broken = next(iter(counts))
    fake.set_command_outcome(broken, "Command Failure", "battery low")
    code, said = reboot(fake, name, "--journal", "other.jsonl")
    assert code == 1
    assert f"{broken} Command Failure battery low" in said
    assert set(fake.command_counts("REBOOT").values()) == {2}


def test_aliases_and_tags_come_from_a_table(run, tmp_path):
    """Every row has its result, and rows that are done are not repeated."""
    fake = FakeEsper(30)
    tagged = []

    # The call that sets tags is not published, so that the fake does not answer it by itself.
    def set_tags(request):
        tagged.append((request.path.split("/")[-2], json.loads(request.body)["tags"]))
        return Answer.of({})

    fake.inject(Fault("tags", before=set_tags), "PATCH", times=None)
    serials = [fake.device(device)["serial"] for device in fake.device_ids[:3]]
    table = tmp_path / "devices.csv"
    table.write_text(
        f"serial,alias,tags\n{serials[0]},Till 1,\n{serials[1]},Till 2,till; porto\n{serials[2]},,till\nnobody,Till 9,\n"
    )
    with fake.serve() as server:
        done = run(server, "alias_and_tags", "devices.csv", "results.csv")
        assert "3 rows done, 1 failed" in done.stdout, done.stderr
        assert done.returncode == 1
        results = {row["serial"]: row["result"] for row in rows_of(tmp_path / "results.csv")}
        assert results == {
            serials[0]: "alias sent",
            serials[1]: "tags set, alias sent",
            serials[2]: "tags set",
            "nobody": "LookupError: there is no device of this serial number",
        }
        assert sorted(tagged) == sorted(
            [(fake.device_ids[1], ["till", "porto"]), (fake.device_ids[2], ["till"])]
        )
        (command,) = fake.commands_for(fake.device_ids[0])
        assert (command.command, command.args) == ("UPDATE_DEVICE_CONFIG", {"device_alias_name": "Till 1"})
        again = run(server, "alias_and_tags", "devices.csv", "results.csv")
        assert "4 done before" in again.stdout, again.stderr
        assert len(fake.command_counts()) == 2


def test_a_version_is_installed_on_a_list(run, tmp_path):
    """Who is on the list gets the version once, and the report says what became of each."""
    fake = FakeEsper(40, progress=QUICK)
    with fake.serve() as server:
        base = f"v1/enterprise/{fake.enterprise_id}/application/"
        app = get(server, base)["results"][0]
        version = get(server, f"{base}{app['id']}/version/")["results"][0]
        chosen = fake.device_ids[:5]
        fake.set_command_outcome(chosen[4], "Command Failure", "no space left")
        serials = [fake.device(device)["serial"] for device in chosen]
        (tmp_path / "serials.txt").write_text("\n".join([*serials, "nobody", serials[0]]))
        done = run(
            server, "install_app", app["package_name"], version["build_number"], "serials.txt", "report.csv"
        )
        assert "4 of 6 installed; 1 serial numbers unknown" in done.stdout, done.stderr
        having = get(server, "v2/device-apps", app_id=app["id"], app_version_id=version["id"])["content"]
        having = {row["device_id"] for row in having["results"]}
        wrong = run(server, "install_app", app["package_name"], "0.0.0", "serials.txt", "report2.csv")
        assert "no version 0.0.0" in wrong.stderr
    assert fake.command_counts("INSTALL") == dict.fromkeys(chosen, 1)
    (command,) = fake.commands_for(chosen[0])
    assert command.args["app_version"] == version["id"]
    report = {row["serial"]: row for row in rows_of(tmp_path / "report.csv")}
    assert [report[serial]["state"] for serial in serials] == ["success"] * 4 + ["failure"]
    assert report[serials[4]]["reason"] == "no space left"
    assert report["nobody"]["state"] == "no such device"
    for device, serial in zip(chosen, serials, strict=True):
        assert report[serial]["has it"] == ("yes" if device in having else "no")


def test_all_applications_are_exported_in_few_calls(run, tmp_path):
    """The file has what the lists say, and takes a fraction of the calls that a call for each device would."""
    fake = FakeEsper(2_000)
    with fake.serve() as server:
        done = run(server, "export_apps", "apps.csv")
        assert done.returncode == 0, done.stderr
        calls = fake.stats()["calls"]
        base = f"v1/enterprise/{fake.enterprise_id}/application/"
        expected = Counter()
        for app in get(server, base)["results"]:
            for version in get(server, f"{base}{app['id']}/version/")["results"]:
                found = get(server, "v2/device-apps", app_id=app["id"], app_version_id=version["id"])[
                    "content"
                ]
                ids = {row["device_id"] for row in found["results"]} & set(fake.device_ids)
                if ids:
                    expected[app["package_name"], version["build_number"] or ""] += found["count"]
    found = rows_of(tmp_path / "apps.csv")
    counted = Counter((row["package"], row["version"]) for row in found)
    assert counted
    assert counted == expected
    serials = {fake.device(device)["serial"] for device in fake.device_ids}
    assert {row["serial"] for row in found} <= serials
    assert calls < 200


def test_a_blueprint_is_copied(run):
    """The copy has the same settings, also those that are not as described; another tenant is possible."""
    fake, other = FakeEsper(5), FakeEsper(5, seed=2)
    with fake.serve() as server, other.serve() as target:
        original = get(server, "v2/blueprints/")["content"]["results"][0]
        done = run(server, "copy_blueprint", original["name"], "Copy")
        assert done.returncode == 0, done.stderr
        copy = get(server, f"v2/blueprints/{done.stdout.strip()}/")["content"]
        assert (copy["name"], copy["settings"]) == ("Copy", original["settings"])
        there = run(
            server,
            "copy_blueprint",
            original["name"],
            "There",
            TO_BASE_URL=target.base_url,
            TO_API_KEY=other.api_key,
        )
        assert there.returncode == 0, there.stderr
        copy = get(target, f"v2/blueprints/{there.stdout.strip()}/")["content"]
        assert (copy["name"], copy["settings"]) == ("There", original["settings"])
        assert run(server, "copy_blueprint", "no such blueprint", "x").returncode == 1


@pytest.mark.parametrize("broken", [False, True])
def test_an_apk_is_rolled_out(run, tmp_path, broken):
    """First a few devices, then the rest, unless one of the first fails."""
    fake = FakeEsper(30, groups=3, progress=QUICK)
    (tmp_path / "till.apk").write_bytes(b"PK\x03\x04" * 1000)
    with fake.serve() as server:
        groups = get(server, f"enterprise/{fake.enterprise_id}/devicegroup/")["results"]
        name = next(group["name"] for group in groups if group["id"] == fake.group_ids[-1])
        members = [
            row["id"]
            for row in get(server, "v2/devices/", group=fake.group_ids[-1], limit=100)["content"]["results"]
        ]
        assert len(members) > 4
        if broken:
            fake.set_command_outcome(members[0], "Command Failure", "wrong ABI")
        done = run(server, "roll_out_apk", "till.apk", name, "--first", 3, "--minutes", 0.5)
        versions = get(
            server, f"v1/enterprise/{fake.enterprise_id}/application/", package_name_exact="com.example.till"
        )
        app = versions["results"][0]
        ids = {
            version["id"]
            for version in get(
                server, f"v1/enterprise/{fake.enterprise_id}/application/{app['id']}/version/"
            )["results"]
        }
    assert done.returncode == broken, done.stderr
    counts = fake.command_counts("INSTALL")
    assert counts == dict.fromkeys(members[:3] if broken else members, 1)
    (command,) = fake.commands_for(members[0])
    assert command.args["app_version"] in ids
    if broken:
        assert "wrong ABI" in done.stdout
        assert "stops here" in done.stdout
