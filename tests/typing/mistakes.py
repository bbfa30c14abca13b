"""Twenty mistakes of an ordinary day: each is an error to both checkers, and the word behind `wrong:` is in what they say."""

from __future__ import annotations

from esper_sdk import Esper, Outcome

from esper_client import models
from esper_client.types import UNSET


async def mistakes(esper: Esper, outcome: Outcome[str, int]) -> None:
    device = await esper.device_v2.get_device("device")
    device.alias.upper()  # wrong: None
    device.nmae  # wrong: nmae
    device.content  # wrong: content
    device.alias = 5  # wrong: str
    device.alias = UNSET  # wrong: Unset
    for tag in device.tags:  # wrong: None
        print(tag)
    status = await esper.command_status.get_command_status("status")
    status.reason.lower()  # wrong: None
    (await esper.pipelines.delete_pipeline("pipeline")).name  # wrong: None
    (await esper.raw.device_v2.get_device("device")).name  # wrong: name
    (await esper.raw.device_v2.get_device("device")).parsed.content.id  # wrong: None
    (await esper.device_v2.list_devices().first()).id  # wrong: None
    for each in esper.device_v2.list_devices():  # wrong: __iter__
        print(each)
    esper.device_v2.list_devices()[0]  # wrong: Pages
    len(esper.device_v2.list_devices())  # wrong: Sized
    esper.device_v2.list_devices().items  # wrong: items
    (await esper.device_v2.list_devices())[0]  # wrong: Page
    with esper:  # wrong: __exit__
        pass
    await esper.device_v2.get_devices("device")  # wrong: get_devices
    await esper.devices_v2.get_device("device")  # wrong: devices_v2
    esper.device_v2.list_devices(stat="ACTIVE")  # wrong: stat
    esper.device_v2.list_devices(tags=[b"till"])  # wrong: bytes
    models.CommandRequestCreate(command_type="DEVICE", devices="device")  # wrong: str
    models.CommandRequestCreate(command_type="DEVICE", comand="REBOOT")  # wrong: comand
    await esper.alarms.add_alarm_rule({"name": "rule"})  # wrong: AlarmRuleCreate
    Esper.from_env(tenent="acme")  # wrong: tenent
    if outcome.ok is True:
        outcome.error.args  # wrong: None
    else:
        outcome.value.bit_length()  # wrong: None
