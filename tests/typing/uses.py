"""Thirty operations of more than ten groups, as users call them. Checked by mypy and pyright, never run."""

from __future__ import annotations

import copy
import datetime as dt
import json
from enum import Enum
from pathlib import Path
from typing import assert_type
from uuid import UUID

import attrs
from esper_sdk import DeviceDone, DeviceNotDone, DeviceOutcome, Esper, Failed, Outcome, Succeeded

from esper_client import AuthenticatedClient, models
from esper_client.api.alarms import get_alarm_rule
from esper_client.paging import Page, Pages
from esper_client.types import UNSET, File, Unset


class State(Enum):
    ACTIVE = "ACTIVE"


ID = UUID("0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10")


async def alarms(esper: Esper) -> None:
    rules = esper.alarms.get_alarm_rules(name="x", is_active=True, page_size=50, max_items=10)
    assert_type(rules, Pages[models.AlarmRule])
    assert_type(await rules, Page[models.AlarmRule])
    for rule in await rules:
        assert_type(rule, models.AlarmRule)
    assert_type(await rules.first(), models.AlarmRule | None)
    assert_type(await rules.one(), models.AlarmRule)
    async for rule in rules:
        assert_type(rule.created_on, dt.datetime | None)
        # What was listed can be asked for.
        await esper.alarms.get_alarm_rule(rule.id)
    rule = await esper.alarms.get_alarm_rule("id", enterprise_id=ID)
    assert_type(rule, models.AlarmRule)
    body = models.AlarmRuleCreate(
        name="n", metric="m", conditions=models.AlarmRuleConditions(value=1), realert_interval=5
    )
    assert_type(await esper.alarms.add_alarm_rule(body), models.AlarmRule)
    assert_type(await esper.alarms.delete_alarm_rule(ID), None)
    async for entry in esper.alarms.get_alarm_history(ID):
        assert_type(entry, models.AlarmHistory)


async def devices(esper: Esper) -> None:
    async for device in esper.device_v2.list_devices(state="ACTIVE", is_gms=True):
        if isinstance(device, models.AndroidDeviceV2):
            print(device.id, device.name)
            await esper.android_device.get_device_by_id(device.id)
    devices = aiter(esper.device_v2.list_devices())
    print([device.id async for device in devices], str(devices.position))
    assert_type(devices.changes.missing, int)
    assert_type(devices.changes.count, int | None)
    await esper.device_v2.get_device(ID)
    first = await esper.device_group.get_all_groups()
    assert_type(first.items, list[models.DeviceGroup])
    assert_type(first.count, int | None)
    await esper.device_group.create_group(models.DeviceGroupUpdate(name="shops"))
    await esper.device_group.get_group_by_id(ID)
    async for app in esper.device_apps.list_apps_of_device(ID):
        print(app)
    async for beat in esper.device_heartbeat.get_device_heartbeat_list(
        last_seen_gt=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        last_seen_lt=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
    ):
        print(beat)


async def filters(esper: Esper, groups: list[UUID], names: set[str]) -> None:
    esper.device_v2.list_devices(
        battery_level_gte=20,
        foundation_major_version="11",
        is_gms="true",
        tags=["a", "b"],
        group_multi=groups,
        policy_multi=names,
        template_multi=("a",),
        managed_by="BLUEPRINT",
        state=State.ACTIVE,
    )
    esper.enterprise_policy.list_policies(created_on_gt=dt.date(2026, 1, 2), created_on_lt="2026-01-02")


def what_came(device: models.AndroidDeviceV2, rule: models.AlarmRule, given: str | Unset) -> None:
    assert_type(device.id, str)
    assert_type(device.alias, str | None)
    assert_type(rule.devices, list[models.AlarmRuleDevice] | models.AlarmRuleDevice | None)
    if device.alias is not None:
        print(device.alias.upper())
    print((device.alias or device.name or "?").title())
    for tag in device.tags or []:
        print(tag.upper())
    if rule.conditions:
        assert_type(rule.conditions.value, float | None)
    if "alias" in device:
        print(device["alias"], device["not_declared_yet"])
    rule.description = None
    rule.description = "text"
    del rule.description
    rule["undeclared"] = {"a": 1}
    del rule["undeclared"]
    assert_type(
        models.AlarmRule(name="n", description="d" if given else UNSET, metric=given), models.AlarmRule
    )
    assert_type(models.AlarmRule.from_dict({}), models.AlarmRule)
    assert_type(copy.copy(rule), models.AlarmRule)
    assert_type(attrs.evolve(rule, name="other", additional_properties={}), models.AlarmRule)
    print(dict(rule), list(rule), rule.keys(), json.dumps(rule.to_dict()), rule.additional_properties)


async def commands(esper: Esper) -> None:
    body = models.CommandRequestCreate(command_type="DEVICE", devices=["a"], command="REBOOT")
    answer = await esper.command_request.create_command_request(body)
    assert_type(answer, models.CommandRequest)
    async for request in esper.command_request.list_command_requests():
        assert_type(request, models.CommandRequest)
    await esper.command_request.get_command_request(ID)
    await esper.command_request.get_command_request_stats(ID)
    async for status in esper.command_status.get_command_request_statuses(request="id"):
        assert_type(status, models.CommandStatus)
    # Enums are open: a command of next month needs no release.
    models.CommandRequestCreate(command_type="DEVICE", command="MAKE_COFFEE")


async def others(esper: Esper) -> None:
    await esper.content.get_all_content()
    await esper.content.post_content(models.PostContentRequest(key=File(Path("logo.png"))))
    await esper.application.upload_application(
        models.UploadApplicationRequest(app_file=File(b"PK", "app.apk"))
    )
    await esper.application.get_all_applications(is_active=True).collect()
    await esper.blueprints_api.list_blueprints()
    await esper.blueprints_api.get_blueprint(ID)
    await esper.roles.list_roles().count()
    await esper.personal_access_token.list_personal_access_tokens()
    await esper.user.user_info()
    await esper.operations.get_operations_list()
    await esper.pipelines.get_pipelines()
    await esper.stages.get_pipeline_stages("pipeline")
    await esper.foundry_builds.get_foundry_build(ID)
    assert_type(await esper.apns_certificate.get_apns_csr({"apple_id": "a"}), str)
    await esper.geofences.list_geofences(include_count=True)
    await esper.tenant_apps.list_tenant_apps()
    await esper.system.get_health()


async def directly(client: AuthenticatedClient) -> None:
    rule = await get_alarm_rule.asyncio("enterprise", "alarm", client=client)
    assert_type(rule, models.AlarmRule)
    response = await get_alarm_rule.asyncio_detailed("enterprise", "alarm", client=client)
    assert_type(response.parsed, models.AlarmRule)
    assert_type(response.status_code, int)


async def in_bulk(esper: Esper) -> None:
    async def name(device: str) -> int:
        return len(device)

    async for outcome in esper.bulk(name, ["a", "b"]):
        assert_type(outcome, Outcome[str, int])
        told_apart(outcome)
    models.AlarmRuleConditions(value=UNSET)
    async for result in esper.send_command("REBOOT", ["a"], deadline=60):
        assert_type(result, DeviceOutcome)
        devices_told_apart(result)
    summary = await esper.bulk(name, ["a"], stop_on=lambda outcome: outcome.unknown).collect()
    for failure in summary.failures:
        assert_type(failure.error, Exception)


def told_apart(outcome: Outcome[str, int]) -> int:
    assert_type(outcome.value, int | None)
    assert_type(outcome.unwrap(), int)
    if outcome.ok is True:
        assert_type(outcome.value, int)
        assert_type(outcome.error, None)
    else:
        assert_type(outcome.error, Exception)
        assert_type(outcome.value, None)
    if isinstance(outcome, Failed):
        assert_type(outcome.error, Exception)
    match outcome:
        case Succeeded():
            assert_type(outcome.value, int)
        case Failed():
            assert_type(outcome.error, Exception)
    if outcome.error is not None:
        raise outcome.error
    return outcome.value


def devices_told_apart(outcome: DeviceOutcome) -> str:
    if outcome.ok is False:
        assert_type(outcome, DeviceNotDone)
        assert_type(outcome.error, Exception | None)
        return outcome.reason
    assert_type(outcome, DeviceDone)
    if outcome.state == "success":
        return outcome.device_id
    return "not reached"
