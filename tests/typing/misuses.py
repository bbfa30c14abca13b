"""Mistakes that an editor has to show: each line with a `# wrong` at its end is an error to both checkers."""

from __future__ import annotations

import esper_sdk
from esper_sdk import Esper

from esper_client import models
from esper_client.types import UNSET


async def mistakes(esper: Esper) -> None:
    await esper.alarms.get_alarm_rules(name=b"x")  # wrong
    await esper.alarms.get_alarm_rules(is_active="yes")  # wrong
    await esper.alarms.get_alarm_rules(name=["a", "b"])  # wrong
    await esper.device_v2.list_devices(tags=[b"a"])  # wrong
    await esper.alarms.get_alarm_rules(limit=3)  # wrong
    await esper.alarms.get_alarm_rule()  # wrong
    await esper.alarms.get_alarm_rule("a", "b")  # wrong
    await esper.alarms.add_alarm_rule({"name": "x"})  # wrong
    await esper.alarms.get_alarm_rulez()  # wrong
    await esper.alarmz.get_alarm_rules()  # wrong
    models.AlarmRuleCreate(name="n")  # wrong
    models.AlarmRuleConditions(value="twenty")  # wrong
    models.CommandRequestCreate(devices="a")  # wrong
    models.AlarmRuleCreated(name="n")  # wrong
    esper_sdk.NotFondError  # wrong
    rule = await esper.alarms.get_alarm_rule("a")
    rule.nmae  # wrong
    rule.name.upper()  # wrong
    rule.desciption = "x"  # wrong
    rule.description = 5  # wrong
    rule.description = UNSET  # wrong
    rule.created_on.isoformat()  # wrong
    models.AlarmRule(name=3)  # wrong
    models.AlarmRule(nmae="n")  # wrong
    models.AlarmRule("1")  # wrong
    models.AlarmRuleCreate.from_dict([])  # wrong
    for tag in (await esper.blueprints_api.get_blueprint("a")).nothing:  # wrong
        print(tag)
    async for device in esper.device_v2.get_device("a"):  # wrong
        print(device)
    for rule in esper.alarms.get_alarm_rules():  # wrong
        print(rule)
    await esper.content.post_content(models.PostContentRequest(key="logo.png"))  # wrong
    await esper.alarms.get_alarm_rule("a", enterprise_id=5)  # wrong
