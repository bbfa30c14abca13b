"""What the real service does besides what its schemas say: bounds, older views of the same, accepted work."""

from __future__ import annotations

import pytest
from esper_sdk import BadRequestError, ConflictError, NotFoundError, StatusError
from esper_sdk.testing import FakeEsper
from habits import UUID, api, concrete, esper_of, fake, list_of, raw, served

from esper_client.models import (
    BeginGoogleEMMEnrollmentRequest,
    CompleteEmmEnrollmentRequest,
    UploadRemoteFileRequest,
)
from esper_client.types import File

__all__ = ("api", "fake", "served")

APPLICATIONS = "/enterprise/{enterprise_id}/application/"


async def test_older_lists_are_shorter(served, fake):
    """The older service answers 404 for applications that the newer one lists, and leaves them out."""
    async with esper_of(served) as esper:
        newer = [app.id async for app in list_of(esper, f"/v1{APPLICATIONS}")]
        older = [app.id async for app in list_of(esper, APPLICATIONS)]
        assert 0 < len(older) < len(newer)
        assert set(older) < set(newer)
        hidden = next(app for app in newer if app not in older)
        with pytest.raises(NotFoundError):
            await esper.application.get_application(hidden)
        assert (await esper.application_v1.get_application_v1(hidden)).id == hidden


@pytest.mark.parametrize("report", ["device-report", "group-report"])
async def test_reports_that_are_published_and_gone(fake, api, report):
    """Two reports of the reference answer 404."""
    days = {"start_date": "2026-01-01", "end_date": "2026-01-02"}
    assert (await api.get(f"/enterprise/report/{report}/", params=days)).status_code == 404


@pytest.mark.parametrize(("legacy", "has", "lacks"), [
    (True, {"build_number"}, {"version_name", "version_code"}),
    (False, {"version_name", "version_code"}, {"build_number"}),
])  # fmt: skip
async def test_two_formats_of_versions(served, legacy, has, lacks):
    """Versions have a build number, or a name and a code, as the query asks."""
    async with esper_of(served) as esper:
        app = (await esper.tenant_apps.list_tenant_apps()).items[0]
        versions = await esper.tenant_apps.list_tenant_app_versions(app.id, legacy_format=legacy)
        one = await esper.tenant_apps.get_tenant_app_version(
            app.id, versions.items[0].id, legacy_format=legacy
        )
    for version in (versions.items[0].to_dict(), one.to_dict().get("content", one.to_dict())):
        assert has <= version.keys()
        assert not lacks & version.keys()


async def test_an_enrolment_that_is_done_already(served, fake):
    """A tenant that is enrolled with Google can't begin again: a conflict, sent once."""
    begin = BeginGoogleEMMEnrollmentRequest(callback_url="https://example.com/done")
    async with esper_of(served) as esper:
        await esper.google_enterprise.begin_emm_enrollment(begin)
        await esper.google_enterprise.complete_emm_enrollment(
            CompleteEmmEnrollmentRequest(completion_token="c", enterprise_token="e")
        )
        with pytest.raises(ConflictError, match="The tenant is enrolled already"):
            await esper.google_enterprise.begin_emm_enrollment(begin)
    assert len(fake.find_calls("POST", "/v2/emm/enrollment/begin/")) == 2


async def test_a_media_type_that_is_not_taken(served, fake):
    """JSON where a file belongs is refused with 415, and the SDK says so, once."""
    async with esper_of(served) as esper:
        path = f"v0/enterprise/{fake.enterprise_id}/content/upload/"
        before = len(fake.find_calls("POST", f"/{path}"))
        with pytest.raises(StatusError) as caught:
            await esper.request("POST", path, json={"key": "menu.pdf"})
    assert caught.value.status_code == 415
    assert len(fake.find_calls("POST", f"/{path}")) - before == 1


async def test_a_file_above_the_bound(served, fake):
    """A temporary file above 50 MB is refused with 413, and the SDK says so; one below is taken."""
    async with esper_of(served) as esper:
        small = UploadRemoteFileRequest(file=File(b"x" * 2**20, "a.bin"))
        assert (await esper.content.upload_remote_file(small)).file_key
        large = UploadRemoteFileRequest(file=File(bytes(51 * 2**20), "a.bin"))
        with pytest.raises(StatusError) as caught:
            await esper.content.upload_remote_file(large)
    assert caught.value.status_code == 413
    assert "larger than 50 MB" in caught.value.message


REMOTE = "/v0/enterprise/{enterprise_id}/content/remote-file/generate_download_url/"
MAILS = [f"person{number}@example.com" for number in range(11)]
BOUNDS = {
    "download links live a minute at least": (REMOTE, {"file_key": "k", "expires_in": 59}),
    "download links live a day at most": (REMOTE, {"file_key": "k", "expires_in": 86_401}),
    "a command goes to 500 groups at most": (
        "/commands/v0/commands/",
        {"command_type": "GROUP", "command": "REBOOT", "groups": [UUID] * 501},
    ),
    "a report goes to ten addresses at most": ("/enterprise/report/subscription/", {"email_ids": MAILS}),
    "a polygon has three corners at least": (
        "/geofence/v1/geofences",
        {"name": "g", "type": "POLYGON", "coordinates": [{"latitude": 1.0, "longitude": 1.0}] * 2},
    ),
}


@pytest.mark.parametrize("name", BOUNDS)
async def test_bounds(fake, api, name):
    """What is published as a bound is one: beyond it the service answers 400."""
    template, body = BOUNDS[name]
    assert (await api.post(concrete(fake, template), json=body)).status_code == 400


@pytest.mark.parametrize(("scripts", "status"), [(10, 201), (11, 400)])
async def test_most_shell_scripts_of_a_blueprint(api, scripts, status):
    """A blueprint for Windows takes ten shell scripts, and is refused with one more."""
    script = {"apply_policy": "ALWAYS", "script": "dir", "interpreter": "cmd", "alias": "a"}
    windows = {"custom_shell_scripts_multiple": {"shell_scripts": [script] * scripts}}
    answer = await api.post("/v2/blueprints/", json={"name": "tills", "settings": {"windows": windows}})
    assert answer.status_code == status


async def test_most_groups_of_a_command(served, fake):
    """The SDK reports the bound of a command as the service's own refusal."""
    from esper_client.models import CommandRequestCreate

    body = CommandRequestCreate(command_type="GROUP", groups=[UUID] * 501, command="REBOOT")
    async with esper_of(served) as esper:
        with pytest.raises(BadRequestError):
            await esper.command_request.create_command_request(body)


async def test_an_operation_on_very_many_devices():
    """A bulk operation takes 50,000 IDs as one text, and accepting it says nothing about its end."""
    with FakeEsper(2).serve() as server:
        ids = ",".join([*server.fake.device_ids, *[UUID] * 49_998])
        body = {"operation_type": "CONVERGE", "operation_device_query": {"device_request": {"ids": ids}}}
        async with raw(server) as client:
            made = await client.post("/v0/operations/", json=body)
    assert made.status_code == 201


async def test_identifiers_are_written_as_numbers_and_read_as_names(served, fake, api):
    """A directory record's kind of identifier is a number in requests and a word in answers."""
    records = concrete(fake, "/v1/enterprise/{enterprise_id}/directory_record/")
    body = {"unique_identifiers": [{"type": 0, "unique_id": "356938035643809"}]}
    made = (await api.post(records, json=body)).json()
    async with esper_of(served) as esper:
        record = await esper.directory_record.get_directory_record(made["id"])
    assert record.unique_identifiers[0].to_dict() == {"type": "IMEI1", "unique_id": "356938035643809"}


async def test_one_status_for_each_verb_is_not_how_it_is(served, fake, api):
    """A content upload answers 200, a state that is put 201, and a device that is deleted 200 with itself."""
    upload = await api.post(
        concrete(fake, "/v0/enterprise/{enterprise_id}/content/upload/"), files={"key": b"x"}
    )
    device = next(one for one in fake.device_ids if fake.device(one)["platform"] == "APPLE")
    state = await api.put(f"/v2/devices/{device}/devicestate", json={"device_settings": {}})
    gone = await api.delete(f"/device/v0/devices/{device}/")
    assert (upload.status_code, state.status_code, gone.status_code) == (200, 201, 200)
    assert gone.json()["content"]["id"] == device
