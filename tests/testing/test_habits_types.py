"""Values that were seen of the real service with other types than the published ones, through the SDK."""

from __future__ import annotations

import httpx
import pytest
from esper_sdk.testing import FakeEsper
from habits import api, concrete, esper_of, fake, list_of, raw, served

__all__ = ("api", "fake", "served")

DEVICE = ("/v2/devices/", "content.results.0")
GEOFENCE = ("/v0/enterprise/{enterprise_id}/geofence/", "results.0")
COMMAND = ("/v0/enterprise/{enterprise_id}/command/", "results.0")
REQUEST = ("/commands/v0/commands/", "content.results.0")
STATUS = ("/enterprise/{enterprise_id}/device/{device_id}/status/?latest_event=1", "results.0")

# Where it is, and what type it has; `None` for null.
SEEN = {
    "latitude of a geofence": (*GEOFENCE, "latitude", float),
    "longitude of a geofence": (*GEOFENCE, "longitude", float),
    "radius of a geofence": (*GEOFENCE, "radius", int),
    "who sent an older command": (*COMMAND, "issued_by", dict),
    "how often a command came back": (*COMMAND, "requeue_value", int),
    "no groups of a command": (*REQUEST, "groups", None),
    "no schedule of a command": (*REQUEST, "schedule_args", None),
    "no reason of a command": (*REQUEST, "reason", None),
    "major number of foundation": (*DEVICE, "software_info.foundation_info.major_version", int),
    "minor number of foundation": (*DEVICE, "software_info.foundation_info.minor_version", int),
    "build number of foundation": (*DEVICE, "software_info.foundation_info.build_number", int),
    "level of security patches": (*DEVICE, "software_info.security_patch_level", str),
    "prefix of sizes": (*DEVICE, "memory_info.internal_storage_binary_prefix", bool),
    "memory as text": (*DEVICE, "memory_info.total_ram", str),
    "type of the cellular network": (*DEVICE, "network_stats.cellular_network_info.networkType", str),
    "plugins of a device": (*DEVICE, "active_plugins", list),
    "mode of a device": (*DEVICE, "app_mode_meta", dict),
    "severity of drift": (*DEVICE, "drift_severity", None),
    "data of a device status": (*STATUS, "data", dict),
    "no tags of an older device": ("/enterprise/{enterprise_id}/device/", "results.0", "tags", None),
    "ID of a token": ("/v1/token-info/", "", "id", str),
    "size of content": ("/v0/enterprise/{enterprise_id}/content/", "results.0", "size", str),
    "groups of a user": ("/user/", "results.0", "has_all_group_access", bool),
    "updates of an app": ("/v2/apps", "content.results.0", "auto_update_app", bool),
    "download of an app": ("/v2/apps", "content.results.0", "download_url", str),
    "icon of an app": ("/v2/apps", "content.results.0", "icon_url", str),
}


@pytest.fixture(scope="module", autouse=True)
def commands(served):
    """One command of each of the two services."""
    devices = served.fake.device_ids[:2]
    body = {"command_type": "DEVICE", "command": "REBOOT", "devices": devices}
    headers = {"Authorization": f"Bearer {served.fake.api_key}"}
    with httpx.Client(base_url=served.base_url, headers=headers, trust_env=False) as client:
        client.post("/commands/v0/commands/", json=body).raise_for_status()
        path = f"/v0/enterprise/{served.fake.enterprise_id}/command/"
        client.post(path, json=body).raise_for_status()


def at(document, path):
    """Return what stands at a path of names and numbers."""
    for step in filter(None, path.split(".")):
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


@pytest.mark.parametrize("name", SEEN)
async def test_types_on_the_wire(fake, api, name):
    """With deviations, each of these comes with the type that was seen."""
    template, where, field, kind = SEEN[name]
    path = concrete(fake, template).replace("{device_id}", fake.device_ids[0])
    value = at((await api.get(path)).json(), f"{where}.{field}")
    assert value is None if kind is None else type(value) is kind


async def test_types_through_the_sdk(served, fake):
    """The SDK reads all of them: as declared where they are, and as they came where they are not."""
    async with esper_of(served, enterprise_id=fake.enterprise_id) as esper:
        device = (await list_of(esper, "/v2/devices/")).items[0]
        fence = (await list_of(esper, "/v0/enterprise/{enterprise_id}/geofence/")).items[0]
        command = (await list_of(esper, "/v0/enterprise/{enterprise_id}/command/")).items[0]
        request = (await list_of(esper, "/commands/v0/commands/")).items[0]
        app = (await list_of(esper, "/v2/apps")).items[0]
        event = (await esper.android_device.get_device_event(fake.device_ids[0], latest_event=1)).items[0]
    software = device.software_info
    assert software.foundation_info.major_version == 11
    assert isinstance(software.security_patch_level, str)
    assert device.memory_info.internal_storage_binary_prefix is True
    assert device.network_stats.cellular_network_info.to_dict()["networkType"] == "LTE"
    assert isinstance(fence.latitude, float)
    assert fence.radius == int(fence.radius)
    assert command.issued_by.username == "person1"
    assert (request.groups, request.schedule_args, request.reason) == (None, None, None)
    assert app.to_dict()["auto_update_app"] is False
    assert event.to_dict()["data"] == {"battery_level": 80}


async def test_published_types_unless_asked():
    """Without deviations, the same device has what is published, and nothing else."""
    with FakeEsper(1).serve() as server:
        async with raw(server) as client:
            device = (await client.get("/v2/devices/")).json()["content"]["results"][0]
    assert "security_path_level" in device["software_info"]
    assert "drift_severity" not in device
