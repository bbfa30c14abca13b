"""How models are read from the service's JSON and written back."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from esper_client import models
from esper_client._codec import DATE
from esper_client.encoding import encode
from esper_client.errors import DecodingError, RequestError
from esper_client.secret_names import is_secret
from esper_client.types import UNSET

RULE: dict[str, Any] = {
    "id": "0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10",
    "name": "Low battery",
    "conditions": {"value": 20, "unit": "Percent", "comparator": "LessThanThreshold"},
    "created_on": "2026-03-01T10:20:30.123456Z",
}


def test_a_document_survives_the_round_trip() -> None:
    """What came in goes out again."""
    rule = models.AlarmRule.from_dict(RULE)
    assert rule.to_dict() == RULE
    assert models.AlarmRule.from_dict(rule.to_dict()) == rule


def test_a_field_that_did_not_arrive_is_none_and_not_in_the_model() -> None:
    """Absence and null read alike, and differ to `in`, to `del`, and in what is sent."""
    rule = models.AlarmRule.from_dict({"description": None})
    assert (rule.description, rule.name) == (None, None)
    assert "description" in rule
    assert "name" not in rule
    assert rule["description"] is None
    with pytest.raises(KeyError, match="name"):
        rule["name"]
    rule.name = None
    assert rule.to_dict() == {"description": None, "name": None}
    del rule.description, rule["name"]
    assert rule.to_dict() == {}
    assert rule.description is None
    with pytest.raises(AttributeError):
        del rule.description
    with pytest.raises(KeyError):
        del rule["description"]


def test_a_misspelt_attribute_is_an_error() -> None:
    """Read or written: it is no field, and is not sent as one."""
    rule = models.AlarmRule.from_dict(RULE)
    for name in ("nmae", "_nmae", "__nmae__"):
        with pytest.raises(AttributeError, match=name):
            getattr(rule, name)
        with pytest.raises(AttributeError, match=name):
            setattr(rule, name, "x")
    assert not hasattr(models.AlarmRule, "nmae")


def test_items_and_attributes_are_one_thing() -> None:
    """What is set by name is read as its declared type, and the reverse is what JSON calls it."""
    rule = models.AlarmRule.from_dict(RULE)
    rule["created_on"] = "2026-03-02T00:00:00Z"
    assert rule.created_on == dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
    rule["conditions"] = {"value": 7}
    assert rule.conditions == models.AlarmRuleConditions(value=7)
    devices = [models.AlarmRuleDevice(device_name="till")]
    rule["devices"] = devices
    assert rule.devices == devices
    rule.name = "other"
    assert rule["name"] == "other"
    rule["name"] = UNSET
    assert "name" not in rule
    assert dict(rule).keys() == set(rule) == rule.keys() == {*RULE, "devices"} - {"name"}
    assert json.loads(json.dumps(rule.to_dict()))["conditions"] == {"value": 7}


def test_what_is_set_by_name_and_of_another_type_is_kept_as_it_is() -> None:
    """The description may be wrong; the attribute gives it too, until something else is set, by whichever name."""
    rule = models.AlarmRule(name="a")
    rule["name"] = 7
    rule["conditions"] = ["a"]
    assert (rule.name, rule["name"], rule.conditions) == (7, 7, ["a"])
    assert rule.additional_properties == {}
    assert copy.copy(rule) == rule
    assert rule.to_dict() == {"name": 7, "conditions": ["a"]}
    rule["name"] = "b"
    del rule["conditions"]
    assert (rule.name, rule.additional_properties, rule.to_dict()) == ("b", {}, {"name": "b"})
    rule["name"] = 7
    rule.check_("body")
    rule.name = "c"
    assert (rule["name"], rule.to_dict()) == ("c", {"name": "c"})
    rule["name"] = 7
    del rule.name
    assert ("name" in rule, rule.name, rule.to_dict()) == (False, None, {})


def test_attrs_knows_the_models() -> None:
    """`attrs.evolve` keeps what is missing missing, and undeclared fields; its dictionary is separate."""
    rule = models.AlarmRule.from_dict({"name": "a", "description": None, "extra": 1})
    assert attrs.has(models.AlarmRule)
    assert [field.alias for field in attrs.fields(models.AlarmRule)][:3] == ["id", "enterprise", "name"]
    other = attrs.evolve(rule, name="b")
    assert other.to_dict() == {"name": "b", "description": None, "extra": 1}
    other["extra"] = 2
    assert rule["extra"] == 1
    assert attrs.asdict(rule)["_name"] == "a"
    assert attrs.asdict(rule)["_metric"] is UNSET


class Named(models.AlarmRule):
    """A model that a program made its own."""

    label = ""


class Slotted(models.AlarmRule):
    """The same, with a slot."""

    __slots__ = ("label",)


@pytest.mark.parametrize("kind", [Named, Slotted])
def test_a_subclass_keeps_what_is_its_own(kind: Any) -> None:
    """Copies and pickles have what the program put on it, and it is of its class."""
    rule = kind.from_dict({**RULE, "extra": 1})
    rule.label = "x"
    for each in (copy.copy(rule), copy.deepcopy(rule), pickle.loads(pickle.dumps(rule))):
        assert (type(each), each.label, each.to_dict()) == (kind, "x", rule.to_dict())


def test_null_is_taken_in_every_field() -> None:
    """Null decodes to None wherever it comes."""
    document = dict.fromkeys((field.name for field in models.AlarmRule.fields_), None)
    assert models.AlarmRule.from_dict(document).to_dict() == document


def test_undeclared_fields_are_kept() -> None:
    """A field that the description does not know stays readable and goes out again."""
    rule = models.AlarmRule.from_dict({"name": "x", "drift": {"severity": 3}})
    assert rule["drift"] == {"severity": 3}
    assert rule.additional_keys == ["drift"]
    assert "drift" in rule
    assert rule.to_dict() == {"name": "x", "drift": {"severity": 3}}


def test_scalars_of_another_type_are_kept() -> None:
    """A number where a string is published stays a number, and the reverse."""
    document = {"name": 17, "realert_interval": "30", "is_active": "true"}
    assert models.AlarmRule.from_dict(document).to_dict() == document


def test_an_unknown_enum_value_is_kept() -> None:
    """Enums are open: a value from a later version is just a string."""
    request = models.CommandRequest.from_dict({"command": "MAKE_COFFEE", "command_type": "FLEET"})
    assert request.command == "MAKE_COFFEE"
    assert request.to_dict() == {"command": "MAKE_COFFEE", "command_type": "FLEET"}


@pytest.mark.parametrize(
    "document",
    [
        {
            "devices": {"id": "d1", "device_name": "ESP-1", "alias_name": "till"},
            "groups": ["g1"],
            "alert_channels": ["5"],
        },
        {
            "devices": [{"id": "d1", "device_name": "ESP-1", "alias_name": None}],
            "groups": [{"id": "g1", "name": "Shops", "path": "/Shops"}],
            "alert_channels": [{"id": "5", "name": "mail"}],
        },
    ],
    ids=["older", "newer"],
)
def test_both_forms_of_an_alarm_rule_decode(document: dict[str, Any]) -> None:
    """The published form and the newer one with objects are both read, and typed."""
    rule = models.AlarmRule.from_dict(document)
    assert rule.to_dict() == document
    device = rule.devices[0] if isinstance(rule.devices, list) else rule.devices
    assert isinstance(device, models.AlarmRuleDevice)
    assert device.device_name == "ESP-1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01T10:20:30Z", dt.datetime(2026, 3, 1, 10, 20, 30, tzinfo=dt.UTC)),
        (
            "2026-03-01T10:20:30.123456+05:30",
            dt.datetime(2026, 3, 1, 10, 20, 30, 123456, dt.timezone(dt.timedelta(hours=5.5))),
        ),
        ("2026-03-01T10:20:30", dt.datetime(2026, 3, 1, 10, 20, 30)),  # noqa: DTZ001
        ("", ""),
        ("yesterday", "yesterday"),
    ],
)
def test_dates_come_in_many_forms(text: str, expected: object) -> None:
    """A date that can be read is one; another text stays a text."""
    rule = models.AlarmRule.from_dict({"created_on": text})
    assert rule.created_on == expected
    assert models.AlarmRule.from_dict(rule.to_dict()) == rule


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-01T10:20:30.123456789Z", 1),
        ("2026-03-01T10:20:30.120Z", 1),
        ("2026-03-01T10:20:30.000000Z", 1),
        ("2026-03-01T10:20:30+00:00", 1),
        ("2026-03-01 10:20:30", 1),
        ("20260301T102030.1Z", 1),
        ("2026-03-01", 1),
        ("2026-W09-7T10:20:30Z", 1),
        ("2026-03-01T10:20:30Z", 1),
        ("2026-03-01T10:20:30.123456Z", 1),
    ],
)
def test_a_time_goes_out_as_it_came(text: str, day: int) -> None:
    """Sent back unchanged it is the same text, also through copies and pickles; what is computed from it is not."""
    rule = models.AlarmRule.from_dict({"created_on": text})
    for each in (rule, copy.deepcopy(rule), pickle.loads(pickle.dumps(rule))):
        assert isinstance(each.created_on, dt.datetime)
        assert each.created_on.day == day
        assert repr(each.created_on).startswith("datetime.datetime(2026, 3, 1, ")
        assert each.to_dict() == {"created_on": text}
        assert encode(each.created_on.replace(2020, microsecond=0)).startswith("2020-03-01T")


@given(
    st.datetimes(timezones=st.just(dt.UTC) | st.none()),
    st.integers(0, 9),
    st.sampled_from(["Z", "+00:00", ""]),
)
def test_every_form_of_a_time_goes_out_as_it_came(moment: dt.datetime, digits: int, zone: str) -> None:
    """Whatever the number of digits and the zone."""
    fraction = f".{moment.microsecond:06d}000"[: digits + 1] if digits else ""
    text = f"{moment:%Y-%m-%dT%H:%M:%S}".zfill(19) + fraction + zone
    rule = models.AlarmRule.from_dict({"created_on": text})
    assert isinstance(rule.created_on, dt.datetime)
    assert rule.to_dict() == {"created_on": text}


def test_a_day_goes_out_as_it_came() -> None:
    """A date that was written otherwise is still a date."""
    decode = DATE.decoder()
    assert decode is not None
    for text in ("2026-03-01", "20260301", "2026-W09-7"):
        value = decode(text)
        assert value == dt.date(2026, 3, 1)
        for each in (value, copy.copy(value), pickle.loads(pickle.dumps(value))):
            assert (encode(each), repr(each)) == (text, "datetime.date(2026, 3, 1)")
    assert encode(decode("20260301") + dt.timedelta(1)) == "2026-03-02"


def test_a_value_that_makes_no_sense_is_named_by_its_path() -> None:
    """A list where an object belongs is an error that says where it is, without the value."""
    document = {"results": [RULE, {**RULE, "conditions": ["secret"]}], "count": 2}
    with pytest.raises(DecodingError) as caught:
        models.AlarmRulePage.from_dict(document)
    assert "results[1].conditions" in caught.value.path
    assert "a list" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_decoding_errors_pickle_and_copy() -> None:
    """Errors travel between processes whole."""
    error = DecodingError("x", path="a[0]", operation="GET /", status_code=200)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (other.problem, other.path, other.operation, other.status_code) == ("x", "a[0]", "GET /", 200)


def test_secrets_that_answers_carry_are_not_shown() -> None:
    """A token or password in a model is there to be used, not to be printed."""
    secrets = {"token", "password", "wifi_password", "cert_password", "enterprise_token", "device_token"}
    seen = set()
    for name in models.__all__:
        model = getattr(models, name)
        for field in getattr(model, "fields_", ()):
            if field.name in secrets:
                seen.add(field.name)
                assert "s3cret" not in repr(model.from_dict({field.name: "s3cret"})), name
    assert seen == secrets


def test_free_form_objects_are_shown_by_their_names_only() -> None:
    """Nobody knows which settings of an app are passwords."""
    arguments = models.CommandArgs(
        state="on",
        wifi_access_points={"home": {"wifi_password": "s3cret"}},
        custom_settings_config={"scripts": ["s3cret"]},
        cert_data_base64="s3cret",
    )
    assert repr(arguments) == (
        "CommandArgs(custom_settings_config={'scripts': ...}, wifi_access_points={'home': ...}, state='on', "
        "cert_data_base64=...)"
    )
    undeclared = models.CommandArgs()
    undeclared["accessToken"] = "s3cret"
    undeclared["api-key"] = ["s3cret"]
    undeclared["config"] = '{"psk": "s3cret"}'
    undeclared["image"] = "https://files.example/a.png?X-Amz-Signature=s3cret"
    undeclared["nested"] = [{"any": "s3cret"}, 7]
    assert repr(undeclared) == (
        "CommandArgs(additional_properties={'accessToken': ..., 'api-key': [...], 'config': ..., "
        "'image': 'https://files.example/a.png?...', 'nested': [{'any': ...}, 7]})"
    )


@pytest.mark.parametrize(
    "name",
    [
        "secret_key",
        "aws_secret_access_key",
        "encryption_key",
        "wifi_key",
        "bypass_code",
        "pin_code",
        "pwd",
        "wifi_pass",
        "passwordHash",
        "password_confirmation",
        "tokenValue",
        "private_key_data",
        "scep_challenge",
        "jwt",
        "APIKey",
        "X-Api-Key",
        "base64_app_config",
    ],
)
def test_secret_names_of_many_kinds_are_known(name: str) -> None:
    """Wherever in the name the secret word stands, and however its words are put together."""
    assert is_secret(name)
    assert "s3cret" not in repr(models.AlarmRule.from_dict({name: "s3cret"}))


@pytest.mark.parametrize(
    "name",
    [
        "token_name",
        "token_expiry_on",
        "password_quality",
        "minimumPasswordLength",
        "key",
        "keyboard",
        "zipcode",
        "version_code",
        "hash",
        "pinned_app",
        "mapping",
        "shopping",
        "cert_thumbprint",
    ],
)
def test_names_that_only_look_secret_are_shown(name: str) -> None:
    """What tells something of a secret, or has its letters in it, is useful in a log."""
    assert not is_secret(name)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("[Store 12] tablets", "'[Store 12] tablets'"),
        ('[{"psk": "s3cret"}]', "..."),
        ("QUJD" * 50, "..."),
        ("a b " * 50, repr("a b " * 50)),
        ("https://me:s3cret@host/a#token=s3cret", "'https://...@host/a?...'"),
        ("see? https://a/b?sig=s3cret now", "'see? https://a/b?... now'"),
        (1234, "1234"),
    ],
)
def test_values_are_shown_without_what_is_secret_in_them(value: object, shown: str) -> None:
    """JSON, long words, and the users and queries of URLs; not every text in brackets."""
    assert repr(models.AlarmRule.from_dict({"note": value})) == (
        f"AlarmRule(additional_properties={{'note': {shown}}})"
    )


def test_unset_is_one_and_false() -> None:
    """UNSET survives copies and pickles as itself."""
    assert not UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_models_pickle_and_copy() -> None:
    """Models travel between processes whole."""
    rule = models.AlarmRule.from_dict({**RULE, "extra": 1})
    assert pickle.loads(pickle.dumps(rule)) == rule
    assert copy.deepcopy(rule) == rule


def test_values_are_written_as_json() -> None:
    """UUIDs, dates and nested models become what JSON can carry."""
    value = {
        "id": UUID("0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10"),
        "at": dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        "day": dt.date(2026, 1, 2),
        "rules": (models.AlarmRule.from_dict(RULE),),
        "left": UNSET,
    }
    assert json.loads(json.dumps(encode(value))) == {
        "id": "0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10",
        "at": "2026-01-02T00:00:00Z",
        "day": "2026-01-02",
        "rules": [RULE],
    }


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"name": UNSET}, "body.name"),
        ({"name": 17}, "body.name"),
        ({"realert_interval": True}, "body.realert_interval"),
        ({"groups": "all"}, "body.groups"),
        ({"groups": ["a", 3]}, "body.groups[1]"),
        ({"conditions": {"value": 1}}, "body.conditions"),
    ],
)
def test_a_request_that_can_not_be_right_is_refused(change: dict[str, Any], where: str) -> None:
    """A missing field or a wrong type is named before anything is sent."""
    from esper_client.api.alarms.add_alarm_rule import _get_kwargs

    rule = models.AlarmRuleCreate(
        name="Low battery",
        metric="battery",
        conditions=models.AlarmRuleConditions(value=20),
        realert_interval=30,
    )
    body = json.loads(_get_kwargs("0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10", body=rule)["content"])
    assert body["name"] == "Low battery"
    for name, value in change.items():
        setattr(rule, name, value)
    with pytest.raises(RequestError) as caught:
        _get_kwargs("0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10", body=rule)
    assert caught.value.where == where


@pytest.mark.parametrize("left_out", [True, False])
def test_devices_are_what_their_platform_says(left_out: bool) -> None:
    """In a list and alone, whole and with fields left out: a Windows device never becomes an Android one."""
    kinds: dict[str, Any] = {
        "ANDROID": models.AndroidDeviceV2,
        "APPLE": models.AppleDeviceV2,
        "LINUX": models.LinuxDeviceV2,
        "WINDOWS": models.WindowsDeviceV2,
    }
    for platform, kind in kinds.items():
        for missing in kind.fields_:
            device = {field.name: None for field in kind.fields_}
            if left_out:
                device = {"id": "x", missing.name: None}
            device.pop(missing.name)
            device["platform"] = platform
            listed = models.OffsetPaginatedDeviceList.from_dict({"results": [device]}).results
            assert isinstance(listed, list)
            assert type(listed[0]) is kind
            assert type(models.GetDeviceResponse.from_dict({"content": device}).content) is kind


def test_unions_take_the_alternative_that_fits_best() -> None:
    """A page by offset and a page by cursor are told apart by their fields."""
    answer = models.ListDevicesResponse.from_dict(
        {"content": {"results": [], "next_cursor": "c", "has_more": True}}
    )
    assert isinstance(answer.content, models.CursorPaginatedDeviceList)
    answer = models.ListDevicesResponse.from_dict({"content": {"results": [], "count": 0, "next": None}})
    assert isinstance(answer.content, models.OffsetPaginatedDeviceList)


@pytest.mark.parametrize(
    ("extra", "shown"),
    [(None, "<NoneType>"), ("s3cret", "<str>"), (["s3cret"], "<list>"), ({}, None)],
    ids=repr,
)
def test_a_model_is_shown_whatever_its_additional_properties_are(extra: Any, shown: str | None) -> None:
    """Printing tells what is wrong, and writing is a TypeError as for other values that JSON has no place for."""
    rule = models.AlarmRuleConditions(value=20)
    rule.additional_properties = extra
    more = "" if shown is None else f", additional_properties={shown}"
    assert repr(rule) == f"AlarmRuleConditions(value=20{more})"
    if shown is not None:
        with pytest.raises(TypeError, match="additional_properties must be a dictionary"):
            rule.to_dict()


def test_a_model_is_shown_before_it_is_filled_in_and_when_it_contains_itself() -> None:
    """Debuggers and error reports print whatever they find."""
    assert repr(models.AlarmRule.__new__(models.AlarmRule)) == "AlarmRule()"
    rule = models.AlarmRuleConditions(value=20)
    rule["again"] = [rule]
    assert repr(rule) == "AlarmRuleConditions(...)"


def test_a_large_model_is_printed_in_two_lines() -> None:
    """Of a large model the first fields are printed, of a long list the first items, and how many more there are."""
    device = models.AndroidDeviceV2.from_dict(
        {"id": "1", "name": "till-1", "tags": [f"tag {number}" for number in range(300)]}
        | {f"new_field_{number}": number for number in range(200)}
        | {"software_info": {f"other_{number}": "x" * 50 for number in range(100)}}
    )
    shown = repr(device)
    assert shown.startswith("AndroidDeviceV2(id='1', name='till-1', ")
    assert "'tag 4', and 295 more]" in shown
    assert shown.endswith("and 199 more})")
    assert len(shown) < 400
