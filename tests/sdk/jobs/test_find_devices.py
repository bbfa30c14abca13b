from __future__ import annotations

import pytest
from esper_sdk import Esper, RequestError
from esper_sdk.testing import FakeEsper, Fault


def client(fake: FakeEsper) -> Esper:
    return Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport())


async def cost(fake: FakeEsper, **keys: object) -> tuple[object, int]:
    """Find devices, and count what it took."""
    before = fake.stats()["calls"]
    async with client(fake) as esper:
        found = await esper.find_devices(**keys)
    return found, fake.stats()["calls"] - before


@pytest.fixture(scope="module")
def fake() -> FakeEsper:
    return FakeEsper(devices=3500, seed=3)


async def test_it_takes_pages_or_searches_whatever_is_fewer(fake):
    """Many devices take the pages of the list, few a search each, and one a single request."""
    serials = [fake.device(device)["serial"] for device in fake.device_ids]
    found, requests = await cost(fake, serials=[*serials, "nobody"])
    assert (len(found), found.missing, found.ambiguous, requests) == (3500, ["nobody"], {}, 4)
    assert list(found.devices) == serials
    found, requests = await cost(fake, serials=serials[3000:3002])
    assert (found.ids, requests) == (fake.device_ids[3000:3002], 3)
    found, requests = await cost(fake, serials=serials[3000:3001])
    assert (found.ids, requests) == (fake.device_ids[3000:3001], 1)
    found, requests = await cost(fake, serials=[])
    assert (len(found), requests) == (0, 0)


async def test_every_key_finds_its_device(fake):
    """Names, aliases, IMEIs and IDs find the same device as serial numbers, in capitals or not."""
    device_id = fake.device_ids[1234]
    device = fake.device(device_id)
    other = fake.device(fake.device_ids[7])
    for name, keys in {
        "names": [device["name"], "no such name"],
        "aliases": [device["alias"], other["alias"]],
        "ids": [device_id, "no id", other["id"]],
        "serials": [device["serial"].lower()],
    }.items():
        found, _ = await cost(fake, **{name: keys})
        assert device_id in found.ids, name
        assert len(found) + len(found.missing) == len(keys)
    with_imei = next(
        one for one in map(fake.device, fake.device_ids) if one.get("network_info", {}).get("imei1")
    )
    found, _ = await cost(fake, imeis=[int(with_imei["network_info"]["imei1"])])
    assert found.ids == [with_imei["id"]]


async def test_spellings_of_one_key(fake):
    """Spellings of a UUID, and spaces around a key, count as one key; each is found as it was given."""
    device_id, other = fake.device_ids[1234], fake.device_ids[7]
    serial = fake.device(device_id)["serial"]
    for name, keys in {
        "ids": [device_id.upper(), device_id.replace("-", ""), f"{{{device_id}}}"],
        "serials": [f" {serial} ", serial],
    }.items():
        for given in (keys, keys[:1], [*keys, *[device_id] * (name == "ids")]):
            found, _ = await cost(fake, **{name: given})
            assert list(found.devices) == list(given)
            assert set(found.ids) == {device_id}
    assert (await cost(fake, ids=[f" {other} ".upper()]))[0].ids == [other]


async def test_spaces_that_a_device_has_itself():
    """A device whose name ends in a space is found by that name, after a search without the space."""
    fake = FakeEsper([{"name": "till 1 "}, {"name": "till 2"}, *[{"name": f"other {at}"} for at in range(8)]])
    found, requests = await cost(fake, names=["till 1 "])
    assert (found.ids, requests) == (fake.device_ids[:1], 2)
    found, requests = await cost(fake, names=["till 2 "])
    assert (found.ids, list(found.devices), requests) == (fake.device_ids[1:2], ["till 2 "], 1)
    found, requests = await cost(fake, names=["till 3 "])
    assert (found.missing, requests) == (["till 3 "], 2)


async def test_serial_numbers_that_came_as_numbers():
    """What the service sends as a number, or not at all, is compared as text."""
    fake = FakeEsper(devices=3)

    def change(document):
        first, second, _ = document["content"]["results"]
        first["serial"], second["serial"] = 77, None
        return document

    fake.inject(Fault.edit(change), "GET", "/v2/devices/", times=None)
    found, _ = await cost(fake, serials=["77", "78"])
    assert (found.ids, found.missing) == (fake.device_ids[:1], ["78"])


async def test_what_is_no_id_needs_no_request(fake):
    """Numbers and words are no IDs of devices: they are missing, and nothing is asked for them."""
    found, requests = await cost(fake, ids=[5, 6, "row 7"])
    assert (found.missing, requests) == (["5", "6", "row 7"], 0)
    device_id = fake.device_ids[3000]
    found, requests = await cost(fake, ids=[5, "row 7", device_id.upper()])
    assert (found.ids, found.missing, requests) == ([device_id], ["5", "row 7"], 1)


async def test_ambiguous_keys_are_told():
    """A name that several devices have is no device, unless capitals tell them apart."""
    fake = FakeEsper([{"name": "till"}, {"name": "till"}, {"name": "Kiosk"}, {"name": "kiosk"}])
    found, _ = await cost(fake, names=["till", "Kiosk"])
    assert [device.name for device in found] == ["Kiosk"]
    assert [device.id for device in found.ambiguous["till"]] == fake.device_ids[:2]


async def test_a_list_that_changes_is_read_again():
    """A device that moves onto a page already read, because another one was removed, is found nevertheless."""
    fake = FakeEsper(devices=2500)
    serials = [fake.device(device)["serial"] for device in fake.device_ids]
    fake.inject(Fault.run(lambda: fake.remove_device(fake.device_ids[0])), "GET", skip=1)
    found, _ = await cost(fake, serials=serials[1:])
    assert found.missing == []


async def test_wrong_keys(fake):
    """Exactly one kind of keys is asked for, and each is a text."""
    for keys, where in (
        ({}, "serials"),
        ({"names": ["a"], "ids": ["b"]}, "serials"),
        ({"names": "a"}, "names"),
        ({"names": [""]}, "names[0]"),
        ({"serials": ["a", None]}, "serials[1]"),
    ):
        async with client(fake) as esper:
            with pytest.raises(RequestError) as caught:
                await esper.find_devices(**keys)
        assert caught.value.where == where
