"""The fake and the SDK together: what a user's own test looks like."""

from __future__ import annotations

import os
from importlib.metadata import entry_points

import pytest
from esper_sdk import AuthenticationError, Esper, NotFoundError, OutcomeUnknownError
from esper_sdk.testing import Fault

from esper_client.models import CommandRequestCreate

pytest_plugins = ("pytester",)

PLUGIN = "esper_sdk.testing._plugin"


async def reboot(esper, device_id):
    """Send one command to one device."""
    body = CommandRequestCreate(command_type="DEVICE", devices=[str(device_id)], command="REBOOT")
    return await esper.command_request.create_command_request(body)


@pytest.mark.fake_esper(devices=30, rate_limit="1000/1")
async def test_automation(fake_esper):
    """An automation that finds its service in the environment reaches every device once."""
    async with Esper.from_env() as esper:
        devices = [device async for device in esper.device_v2.list_devices(page_size=7)]
        summary = await esper.bulk(lambda device: reboot(esper, device.id), devices).collect()

    assert summary.ok == 30
    assert fake_esper.command_counts("REBOOT") == dict.fromkeys(fake_esper.device_ids, 1)


@pytest.mark.fake_esper(devices=2)
async def test_faults_become_errors(fake_esper):
    """What the fake does wrong arrives as the SDK's errors, and a command is not sent twice."""
    async with Esper.from_env() as esper:
        first = fake_esper.device_ids[0]
        fake_esper.inject(Fault.reset("after"), "POST")
        with pytest.raises(OutcomeUnknownError):
            await reboot(esper, first)
        with pytest.raises(NotFoundError):
            await esper.device_v2.get_device(fake_esper.enterprise_id)
        assert str((await esper.device_v2.get_device(first)).id) == first

    assert fake_esper.command_counts() == {first: 1}
    async with Esper.from_env(api_key="another") as stranger:
        with pytest.raises(AuthenticationError):
            await stranger.device_v2.list_devices()


@pytest.mark.fake_esper(devices=1)
async def test_enterprise_id_is_found(fake_esper, monkeypatch):
    """Without an enterprise ID in the environment the SDK asks for it once."""
    monkeypatch.delenv("ESPER_ENTERPRISE_ID")
    async with Esper.from_env() as esper:
        await esper.alarms.get_alarm_rules()
        await esper.alarms.get_alarm_rules()

    assert fake_esper.stats()["by_operation"]["GET /v1/token-info/"] == 1


async def test_in_process(fake):
    """Without a server the SDK reaches the fake through its transport."""
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as esper:
        devices = await esper.device_v2.list_devices(page_size=100).collect()

    assert [str(device.id) for device in devices] == fake.device_ids


def test_environment_is_restored(pytester, monkeypatch):
    """The fixture sets the environment for its test only, takes its options from markers, and stops."""
    monkeypatch.setenv("ESPER_TENANT", "real")
    monkeypatch.delenv("ESPER_BASE_URL", raising=False)
    pytester.makepyfile(
        """
        import os
        import pytest

        pytestmark = pytest.mark.fake_esper(devices=3, seed=5)

        @pytest.mark.fake_esper(devices=4)
        def test_inside(fake_esper):
            assert len(fake_esper.device_ids) == 4
            assert os.environ["ESPER_BASE_URL"] == fake_esper.base_url
            assert "ESPER_TENANT" not in os.environ

        def test_outside():
            assert os.environ["ESPER_TENANT"] == "real"
        """
    )
    installed = any(point.value == PLUGIN for point in entry_points(group="pytest11"))
    result = pytester.runpytest_inprocess(
        "-p", "no:asyncio", "--strict-markers", *(() if installed else ("-p", PLUGIN))
    )

    result.assert_outcomes(passed=2)
    assert os.environ["ESPER_TENANT"] == "real"
    assert "ESPER_BASE_URL" not in os.environ
