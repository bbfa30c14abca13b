"""Bulk operations and converges: accepted at once, done device by device."""

from __future__ import annotations

import pytest


async def start(api, fake, **query):
    """Start an operation and return it."""
    body = {"operation_type": "REBOOT", "operation_device_query": query}
    answer = await api.post("/v0/operations/", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()["content"]


def stats(operation):
    """Return the counts of devices of an operation."""
    return operation["operation_stats"]["device_operation_statuses_count"]


async def test_operation_runs(fake, api, clock):
    """An operation reaches each device once and is completed when all are done."""
    devices = fake.device_ids[:30]
    made = await start(api, fake, device_ids=",".join(devices))
    assert (made["state"], stats(made)["resolved_device_count"]) == ("DISPATCHING", 30)

    clock.advance(60)
    done = (await api.get(f"/v0/operations/{made['id']}/")).json()["content"]
    assert (done["state"], stats(done)["success_device_count"]) == ("COMPLETED", 30)
    assert fake.command_counts("REBOOT") == dict.fromkeys(devices, 1)
    rows = (await api.get(f"/v0/operations/{made['id']}/devices/?limit=100")).json()["content"]["results"]
    assert {row["device_id"]: row["state"] for row in rows} == dict.fromkeys(devices, "SUCCEDED")


async def test_devices_by_filter(fake, api):
    """A filter chooses the devices as the list of devices does."""
    made = await start(api, fake, device_request={"platform": "APPLE"})
    listed = (await api.get("/v2/devices/?platform=APPLE")).json()["content"]["count"]

    assert stats(made)["resolved_device_count"] == listed > 0


async def test_failures_are_told_by_device(fake, api, clock):
    """A device that fails says why, and the filter finds it."""
    one, two = fake.device_ids[:2]
    fake.set_command_outcome(two, "Command Failure", "No battery.")
    made = await start(api, fake, device_ids=f"{one},{two}")
    clock.advance(60)

    failed = (await api.get(f"/v0/operations/{made['id']}/devices/?state=90")).json()["content"]["results"]
    assert [(row["device_id"], row["reason"]) for row in failed] == [(two, "No battery.")]
    single = (await api.get(f"/v0/operations/{made['id']}/devices/{two}/")).json()["content"]
    assert single == failed[0]
    of_device = (await api.get(f"/v0/devices/{two}/operations/")).json()
    assert [row["id"] for row in of_device["results"]] == [made["id"]]


async def test_operation_is_cancelled(fake, api, clock):
    """What is not done when an operation is cancelled never will be."""
    made = await start(api, fake, device_ids=",".join(fake.device_ids[:3]))
    address = f"/v0/operations/{made['id']}/"
    answer = await api.put(address, json={"state": "CANCELLED", "reason": "Not today."})
    clock.advance(60)

    assert answer.json() == {"operationId": made["id"], "status": "CANCELLED"}
    done = (await api.get(address)).json()["content"]
    assert (done["state"], stats(done)["failed_device_count"]) == ("FAILED", 3)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"operation_type": "REBOOT"},
        {"operation_type": "REBOOT", "operation_device_query": {}},
        {"operation_type": "REBOOT", "operation_device_query": {"device_ids": "nobody"}},
        {"operation_type": 7, "operation_device_query": {"device_request": {}}},
    ],
)
async def test_refused_operations(fake, api, body):
    """An operation that can't be right is refused and reaches nobody."""
    answer = await api.post("/v0/operations/", json=body)

    assert (answer.status_code, fake.command_counts()) == (400, {})


async def test_converge(fake, api, clock):
    """A converge goes through its states, and names its command."""
    device = fake.device_ids[0]
    body = {"device_id": device, "converge_with_provision_option": True}
    made = (await api.post("/v2/converge", json=body)).json()["content"]
    assert (made["status"], made["device_id"]) == ("QUEUED", device)

    clock.advance(60)
    assert (await api.get(f"/v2/converge/{made['id']}")).json()["content"]["status"] == "SUCCESS"
    (command,) = (await api.get(f"/v2/converge/{made['id']}/commands")).json()["content"]["results"]
    assert command["command_state"] == "Command Success"
    params = {"device_ids": device}
    assert (await api.get("/v2/converge", params=params)).json()["content"]["count"] == 1
    assert (await api.get(f"/v2/converge?device_ids={fake.device_ids[1]}")).json()["content"]["count"] == 0
    refused = await api.post("/v2/converge", json=body | {"device_id": fake.enterprise_id})
    assert refused.status_code == 400
