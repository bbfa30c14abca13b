"""Commands: what is accepted, where it goes, and how it goes on."""

from __future__ import annotations

import pytest
from esper_sdk.testing import CommandProgress, FakeEsper


def reboot(*devices, **fields):
    """Make the body of a command."""
    return {"command_type": "DEVICE", "command": "REBOOT", "devices": list(devices), **fields}


async def test_command_arrives(fake, api, clock):
    """A command is answered with 201 and noted for each of its devices."""
    clock.advance(5)
    devices = fake.device_ids[:3]
    answer = await api.post("/commands/v0/commands/", json=reboot(*devices, command_args={"state": "on"}))

    content = answer.json()["content"]
    assert (answer.status_code, content["command"], content["devices"]) == (201, "REBOOT", devices)
    assert fake.command_counts("REBOOT") == dict.fromkeys(devices, 1)
    (command,) = fake.commands_for(devices[0])
    assert (command.id, command.at, command.args) == (content["id"], 5, {"state": "on"})
    assert command.devices == tuple(devices)


async def test_counts_by_command(fake, api):
    """Counts tell commands apart, and see what came twice."""
    device = fake.device_ids[0]
    for command in ("REBOOT", "REBOOT", "LOCK"):
        await api.post("/commands/v0/commands/", json=reboot(device, command=command))

    assert fake.command_counts("REBOOT") == {device: 2}
    assert fake.command_counts() == {device: 3}
    assert fake.command_counts("WIPE") == {}
    assert [command.command for command in fake.commands_for(device)] == ["REBOOT", "REBOOT", "LOCK"]


@pytest.mark.parametrize(
    "change",
    [
        {"command": None},
        {"command": "EXPLODE"},
        {"command_type": "PLANET"},
        {"schedule": "SOMETIME"},
        {"devices": []},
        {"devices": "all"},
        {"devices": ["no-uuid"]},
        {"devices": ["0b0f6b1c-0000-4000-8000-000000000000"]},
        {"command_type": "GROUP"},
        {"command_type": "GROUP", "groups": ["0b0f6b1c-0000-4000-8000-000000000000"]},
    ],
)
async def test_refused_commands(fake, api, change):
    """A command that can't be right is refused with 400 and goes nowhere."""
    answer = await api.post("/commands/v0/commands/", json=reboot(fake.device_ids[0]) | change)

    assert answer.status_code == 400
    assert fake.command_counts() == {}


@pytest.mark.parametrize("body", [b"", b"{", b"[]"])
async def test_unreadable_body(api, body):
    """A body that is no JSON object is refused with 400."""
    assert (await api.post("/commands/v0/commands/", content=body)).status_code == 400


async def test_at_most_a_thousand_devices(connect):
    """A request takes a thousand devices, not one more; the older service takes five hundred."""
    fake = FakeEsper(1001)
    old = f"/v0/enterprise/{fake.enterprise_id}/command/"
    async with connect(fake) as api:
        assert (await api.post("/commands/v0/commands/", json=reboot(*fake.device_ids))).status_code == 400
        assert (
            await api.post("/commands/v0/commands/", json=reboot(*fake.device_ids[1:]))
        ).status_code == 201
        assert (await api.post(old, json=reboot(*fake.device_ids[:501]))).status_code == 400
        assert (await api.post(old, json=reboot(*fake.device_ids[:500]))).status_code == 201

    assert fake.stats()["commands_delivered"] == 1500


async def test_group_command(fake, api):
    """A command to a group goes to the devices in it and in the groups below it."""
    groups = (await api.get(f"/enterprise/{fake.enterprise_id}/devicegroup/")).json()["results"]
    root, some = groups
    body = {"command_type": "GROUP", "command": "LOCK", "groups": [some["id"]]}
    assert (await api.post("/commands/v0/commands/", json=body)).status_code == 201
    reached = fake.command_counts("LOCK")
    assert (await api.post("/commands/v0/commands/", json=body | {"groups": [root["id"]]})).status_code == 201

    assert len(reached) == some["device_count"]
    assert all(fake.device(device)["group_id"] == some["id"] for device in reached)
    assert set(fake.command_counts("LOCK")) == set(fake.device_ids)


async def test_list_of_commands(fake, api):
    """Commands are listed with the latest first, and filtered by device and by command."""
    first, second = fake.device_ids[:2]
    for device, command in ((first, "REBOOT"), (second, "REBOOT"), (second, "LOCK")):
        await api.post("/commands/v0/commands/", json=reboot(device, command=command))

    async def listed(**params):
        content = (await api.get("/commands/v0/commands/", params=params)).json()["content"]
        return content["count"], [(made["devices"], made["command"]) for made in content["results"]]

    assert await listed(limit=1) == (3, [([second], "LOCK")])
    assert await listed(devices=first) == (1, [([first], "REBOOT")])
    assert await listed(command="LOCK", devices=f"{first},{second}") == (1, [([second], "LOCK")])


async def test_progress(connect, clock):
    """A command passes through its states as time goes by, and ends in success."""
    fake = FakeEsper(4, clock=clock, progress=CommandProgress(step=1))
    async with connect(fake) as api:
        made = (await api.post("/commands/v0/commands/", json=reboot(fake.device_ids[0]))).json()["content"]
        states = []
        for _ in range(13):
            stats = (await api.get(f"/commands/v0/commands/{made['id']}/stats/")).json()["content"]
            states += [entry["state"] for entry in stats["status"]]
            clock.advance(0.5)

    assert list(dict.fromkeys(states)) == [
        "Command Queued",
        "Command Initiated",
        "Command Acknowledged",
        "Command In Progress",
        "Command Success",
    ]


async def test_endings(connect, clock):
    """Devices fail or stay silent in the shares that were asked for, or as the test decides for one."""
    fake = FakeEsper(200, clock=clock, progress=CommandProgress(failing=0.2, offline=0.1, timeout=30))
    decided = fake.device_ids[0]
    fake.set_command_outcome(decided, "Command Cancelled", "Locked in a drawer.")
    async with connect(fake) as api:
        made = (await api.post("/commands/v0/commands/", json=reboot(*fake.device_ids))).json()["content"]
        clock.advance(31)
        stats = (await api.get(f"/commands/v0/commands/{made['id']}/stats/")).json()["content"]
        params = {"request": made["id"], "device": decided}
        (status,) = (await api.get("/commands/v0/status/", params=params)).json()["content"]["results"]

    totals = {entry["state"]: entry["total"] for entry in stats["status"]}
    assert sum(totals.values()) == 200
    assert 20 <= totals["Command Failure"] <= 60
    assert 8 <= totals["Command TimeOut"] <= 36
    assert (status["state"], status["reason"]) == ("Command Cancelled", "Locked in a drawer.")


async def test_scheduled_commands_wait(fake, api, clock):
    """A command for a window stays scheduled."""
    await api.post("/commands/v0/commands/", json=reboot(fake.device_ids[0], schedule="WINDOW"))
    clock.advance(3600)
    params = {"device": fake.device_ids[0], "state": "Command Scheduled"}
    content = (await api.get("/commands/v0/status/", params=params)).json()["content"]

    assert content["count"] == 1


async def test_status_needs_a_question(api):
    """Statuses of nothing in particular are refused."""
    assert (await api.get("/commands/v0/status/")).status_code == 400


async def test_status_is_changed(fake, api):
    """A status that is put stays, one that is put again is not modified, and one unknown is not found."""
    made = (await api.post("/commands/v0/commands/", json=reboot(fake.device_ids[0]))).json()["content"]
    (status,) = (await api.get(f"/commands/v0/status/?request={made['id']}")).json()["content"]["results"]
    address, change = f"/commands/v0/status/{status['id']}/", {"state": "Command Cancelled", "reason": "No."}

    first, again = await api.put(address, json=change), await api.put(address, json=change)
    assert first.json()["content"]["state"] == "Command Cancelled"
    assert (again.status_code, again.content) == (304, b"")
    assert (await api.get(address)).json()["content"]["reason"] == "No."
    assert (await api.put(address, json={"state": "Odd"})).status_code == 400
    assert (await api.get(f"/commands/v0/status/{made['id']}/")).status_code == 404


async def test_older_services_see_the_same_commands(fake, api):
    """What one service accepts the others list, each in its own shape."""
    base, device = f"/v0/enterprise/{fake.enterprise_id}", fake.device_ids[0]
    retired = f"/enterprise/{fake.enterprise_id}/device/{device}/command/"
    old = (await api.post(f"{base}/command/", json=reboot(device))).json()
    run = (await api.post(retired, json={"command": "LOCK"})).json()

    history = (await api.get(f"{base}/device/{device}/command-history/")).json()
    assert [entry["command"] for entry in history["results"]] == ["LOCK", "REBOOT"]
    statuses = (await api.get(f"{base}/command/{old['id']}/status/")).json()["results"]
    assert statuses[0]["device"].endswith(f"/device/{device}/")
    assert (await api.get(f"{retired}{run['id']}/")).json() == run
    assert (await api.get("/commands/v0/commands/")).json()["content"]["count"] == 2
    assert fake.command_counts() == {device: 2}


async def test_old_commands_are_dropped_but_counted(connect):
    """Only as many commands as asked for are kept; the counts go on."""
    fake = FakeEsper(2, history=10)
    device = fake.device_ids[0]
    async with connect(fake) as api:
        for _ in range(25):
            await api.post("/commands/v0/commands/", json=reboot(device))

    assert len(fake.commands_for(device)) == len(fake.calls) == 10
    assert fake.command_counts() == {device: 25}
    assert fake.stats()["calls"] == 25


def test_unknown_outcome(fake):
    """An outcome that no command can have is an error of the test."""
    with pytest.raises(ValueError, match="no such command state"):
        fake.set_command_outcome(fake.device_ids[0], "Command Lost")
