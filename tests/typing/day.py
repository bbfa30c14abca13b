"""A day's work with fifteen groups, without a cast, a check for `UNSET` or an ignored error."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from esper_sdk import Esper

from esper_client import models


async def day(serials: list[str], group_id: UUID, script: str) -> None:
    async with Esper.from_env(timeout=30, max_wait=600) as esper:
        rule = await esper.alarms.get_alarm_rule("rule")
        if rule.description is None or "battery" not in rule.description.lower():
            rule.description = "battery is low"
        if rule.created_on and rule.created_on < datetime.now(UTC) - timedelta(days=30):
            del rule.description
        device = await esper.device_v2.get_device("device")
        print((device.alias or device.name or "?").upper(), device.id, "alias" in device)
        active = esper.device_v2.list_devices(serial=serials[0], battery_level_gte=20, group_multi=[group_id])
        names = {each.id: each.name async for each in active if each.name}
        page = await active
        print(len(page), page.count or 0, [each.tags for each in page], await active.first())
        async for app in esper.application.get_all_applications(is_active=True):
            versions = esper.application.get_app_versions(app.id)
            print(app.application_name, [version.version_code async for version in versions])
        blueprint = await esper.blueprints_api.get_blueprint("blueprint")
        print(blueprint.name or blueprint.id)
        pipeline = await esper.pipelines.get_pipeline("pipeline")
        print(pipeline.name, pipeline.created_at)
        run = await esper.pipeline_runs.get_pipeline_run(pipeline.id, "run")
        print(run.status, run.created_at)
        stage = await esper.stages.get_pipeline_stage(pipeline.id, "stage")
        print(stage.name)
        if (gone := await esper.pipelines.delete_pipeline(pipeline.id)) is not None:
            print(gone.name)
        sent = await esper.command_request.create_command_request(
            models.CommandRequestCreate(command_type="DEVICE", command="REBOOT", devices=list(names))
        )
        async for status in esper.command_status.get_command_request_statuses(request=sent.id):
            print(status.device, (status.reason or "").lower(), status.state == "Command Success")
        fence = await esper.geofence.get_geofence("fence")
        print(fence.name, fence.radius)
        group = await esper.device_group.get_group_by_id(group_id)
        print(group.name, group.device_count)
        async for child in esper.device_group.get_all_groups():
            print(child.path)
        policy = await esper.enterprise_policy.get_policy_by_id("1")
        print(policy.name, policy.updated_on)
        query = await esper.query_api.create_query(models.CreateQueryRequest("SELECT 1"))
        print((await esper.query_api.get_query_status(query.id)).status)
        me = await esper.user.user_info()
        print(me.email, [role.name async for role in esper.roles.list_roles()])
        token = await esper.token_deprecated.get_token_info()
        print(token.expires_on, [each.name async for each in esper.content.get_all_content()])
        raw = await esper.raw.device_v2.get_device(device.id)
        print(raw.status_code, raw.request_id, raw.elapsed, raw.headers.get("etag"))
        if raw.parsed.content is not None:
            print(raw.parsed.content.id, raw.parsed.message)
        async for outcome in esper.bulk(esper.device_v2.get_device, list(names)):
            print(outcome.value.name if outcome.ok is True else outcome.error)
        async for done in esper.send_command("UPDATE_SCRIPT", devices=list(names), args={"script": script}):
            print(done.device_id, done.state, done.reason)
