from __future__ import annotations

import pickle

import httpx
import pytest
from esper_sdk import ConfigurationError, DryRunError, Esper, File, NotSentError, RequestError
from esper_sdk.testing import FakeEsper

from esper_client.client import AuthenticatedClient
from esper_client.models import CommandRequestCreate, UploadApplicationRequest


@pytest.fixture
def fake() -> FakeEsper:
    return FakeEsper(devices=30)


@pytest.fixture
async def esper(fake):
    """A dry copy of a client."""
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as client:
        yield client.with_options(dry_run=True)


def writes(fake: FakeEsper) -> list[str]:
    return [call.method for call in fake.calls if call.method != "GET"]


async def test_reads_go_out_and_writes_are_described(fake, esper):
    """A write ends in an error with method, path, query and body, secrets masked; nothing of it is sent."""
    assert len(await esper.device_v2.list_devices().collect()) == 30
    with pytest.raises(DryRunError) as caught:
        await esper.request(
            "POST",
            "v2/x/",
            params={"token": "t", "q": ["1", "2"]},
            json={"name": "n", "auth": {"password": "p"}},
        )
    error = caught.value
    assert isinstance(error, NotSentError)
    assert (error.method, error.path, error.attempts, error.unknown) == ("POST", "/api/v2/x/", 0, False)
    assert error.query == [("token", "***"), ("q", "1"), ("q", "2")]
    assert error.body == {"name": "n", "auth": {"password": "***"}}
    assert pickle.loads(pickle.dumps(error)).body == error.body
    assert writes(fake) == []


async def test_other_bodies_are_described(esper):
    """Forms show their fields, files by name, and other bodies their size or nothing."""

    async def pieces():
        yield b"x"

    for arguments, body in (
        ({"data": {"a": "1", "password": "p"}}, {"a": "1", "password": "***"}),
        ({"data": {"a": ["1", "2"], "token": ["t", "u"]}}, {"a": ["1", "2"], "token": ["***", "***"]}),
        (
            {"files": [("f", ("a.apk", b"x")), ("f", ("b.apk", b"y"))], "data": {"a": ["1", "2"]}},
            {"a": ["1", "2"], "f": ["<file 'a.apk'>", "<file 'b.apk'>"]},
        ),
        ({"files": {"f": ("a.apk", b"x")}, "data": {"a": "1"}}, {"a": "1", "f": "<file 'a.apk'>"}),
        ({"content": b"\xff\xfe"}, "<body of 2 bytes>"),
        ({"content": pieces()}, "<body, streamed>"),
        ({}, None),
    ):
        with pytest.raises(DryRunError) as caught:
            await esper.request("PUT", "v2/x/", **arguments)
        assert caught.value.body == body
    upload = UploadApplicationRequest(app_file=File(payload=b"x", file_name="a.apk"))
    with pytest.raises(DryRunError):
        await esper.application.upload_application(upload)


async def test_bulk_runs_report_what_would_be_sent(fake, esper, tmp_path):
    """Every item ends as not sent, whichever client its call uses, and the journal is left alone."""
    journal = tmp_path / "journal"
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as real:

        async def reboot(device_id):
            body = CommandRequestCreate(command_type="DEVICE", devices=[device_id], command="REBOOT")
            return await real.command_request.create_command_request(body)

        summary = await esper.bulk(reboot, fake.device_ids, journal=journal).collect()
        assert (summary.total, summary.not_sent, summary.unknown) == (30, 30, 0)
        assert summary.kinds == {"DryRunError": 30}
        assert summary.failures[0].error.body["command"] == "REBOOT"
        assert not journal.exists()
        assert writes(fake) == []
        # A call of its own is not dry.
        await reboot(fake.device_ids[0])
        assert writes(fake) == ["POST"]
        with pytest.raises(RequestError):
            esper.bulk(lambda item: None, [], journal=journal)


async def test_commands_report_what_would_be_sent(fake, esper, tmp_path):
    """Every device ends as not sent, with the request that would have been, and the journal is left alone."""
    summary = await esper.send_command("REBOOT", fake.device_ids, journal=tmp_path / "journal")
    assert summary.states == {"not_sent": 30}
    assert summary.failures[0].error.body["devices"] == fake.device_ids
    assert list(tmp_path.iterdir()) == []
    assert writes(fake) == []


async def test_it_can_be_turned_off_again(fake, esper):
    """A copy of a dry copy sends, if it is told so; what is no boolean is refused."""
    await esper.with_options(dry_run=False).request(
        "POST", "v2/blueprints/", json={"name": "n", "settings": {}}
    )
    assert writes(fake) == ["POST"]
    with pytest.raises(ConfigurationError):
        esper.with_options(dry_run="yes")


async def test_which_clients_a_dry_bulk_run_holds_back(fake, esper):
    """What goes through the client of an `Esper` is held back, what a client of the program's own sends is not."""
    headers = {"Authorization": f"Bearer {fake.api_key}"}
    http = httpx.AsyncClient(base_url=fake.base_url, headers=headers, transport=fake.transport())
    own = AuthenticatedClient(fake.base_url, fake.api_key).set_async_httpx_client(http)

    async def through(client, name):
        answer = await client.get_async_httpx_client().post(
            "/v2/blueprints/", json={"name": name, "settings": {}}
        )
        return answer.status_code

    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as real:
        summary = await esper.bulk(lambda name: through(real.client, name), ["a"]).collect()
        assert (summary.not_sent, writes(fake)) == (1, [])
        await esper.bulk(lambda name: through(own, name), ["a"]).collect()
        assert writes(fake) == ["POST"]
