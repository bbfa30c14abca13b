"""Devices by serial number, IMEI, name, alias or ID: by pages or by searches, whichever takes fewer requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from esper_client.errors import RequestError
from esper_sdk._errors import NotFoundError

from .calls import content_of

if TYPE_CHECKING:
    from esper_client.api import Groups
    from esper_client.models import AndroidDeviceV2, AppleDeviceV2, LinuxDeviceV2, WindowsDeviceV2
    from esper_sdk._bulk.bulk import Bulk

    Device = AndroidDeviceV2 | AppleDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2

__all__ = ("FoundDevices", "check_keys", "find_devices")

_PAGE = 1000
_NAMES = {"serials": "serial", "imeis": "imei", "names": "name", "aliases": "search", "ids": ""}
"""The arguments, and the filter of the list that finds one of them."""


class FoundDevices:
    """
    The devices that were found, by what they were asked for.

    ```python
    found = await esper.find_devices(serials=serials)
    for serial, device in found.devices.items(): ...
    ```

    Attributes:
        devices: The device of each key that exactly one device has. Keys are as you gave them, in your order.
        missing: The keys that no device has.
        ambiguous: The devices of each key that several have.
    """

    def __init__(
        self,
        devices: dict[str, Device],
        missing: list[str],
        ambiguous: dict[str, list[Device]],
    ) -> None:
        self.devices = devices
        self.missing = missing
        self.ambiguous = ambiguous

    def __repr__(self) -> str:
        return (
            f"<FoundDevices: {len(self.devices):,} found, {len(self.missing):,} missing, "
            f"{len(self.ambiguous):,} ambiguous>"
        )

    def __iter__(self) -> Iterator[Device]:
        return iter(self.devices.values())

    def __len__(self) -> int:
        return len(self.devices)

    @property
    def ids(self) -> list[str]:
        """The IDs of the devices that were found."""
        return [device.id for device in self.devices.values()]


def check_keys(given: dict[str, Any]) -> tuple[str, list[str]]:
    """
    Check what devices are asked for by.

    Args:
        given: The arguments by name; those that are `None` were not given.

    Returns:
        The name of the argument, and its keys, each once.

    Raises:
        RequestError: Not exactly one was given, or a key is no text.
    """
    named = {name: keys for name, keys in given.items() if keys is not None}
    if len(named) != 1:
        raise RequestError("serials", f"give one of {', '.join(_NAMES)}, and not {len(named)}")
    name, keys = named.popitem()
    if isinstance(keys, str | bytes) or not isinstance(keys, Iterable):
        raise RequestError(name, f"must be a list, also of a single one, and is a {type(keys).__name__}")
    texts: dict[str, None] = {}
    for index, key in enumerate(keys):
        text = str(key) if isinstance(key, str | int | UUID) and not isinstance(key, bool) else ""
        if not text.strip():
            raise RequestError(f"{name}[{index}]", f"is empty or no text: {type(key).__name__}")
        texts[text] = None
    return name, list(texts)


async def find_devices(
    groups: Groups, bulk: Callable[..., Bulk[str, Any]], name: str, keys: list[str]
) -> FoundDevices:
    """
    Find devices; `Esper.find_devices` explains the arguments.

    Args:
        groups: Lists devices.
        bulk: Runs a call for each of many keys.
        name: What they are asked for by.
        keys: The keys.

    Raises:
        CallError: A request failed.
    """
    search = _Search(groups, bulk, name, keys)
    if keys:
        await search.run()
    devices: dict[str, Device] = {}
    missing: list[str] = []
    ambiguous: dict[str, list[Device]] = {}
    for key in keys:
        found = search.devices_of(key)
        if not found:
            missing.append(key)
        elif len(found) == 1:
            devices[key] = found[0]
        else:
            ambiguous[key] = found
    return FoundDevices(devices, missing, ambiguous)


class _Search:
    def __init__(
        self, groups: Groups, bulk: Callable[..., Bulk[str, Any]], name: str, keys: list[str]
    ) -> None:
        self._groups = groups
        self._bulk = bulk
        self._name = name
        plain = {key: self._plain(key) for key in keys}
        self._found: dict[str, dict[str, Device]] = {text: {} for text in plain.values()}
        # What is no UUID is no device's ID, and needs no request.
        ids = filter(None, plain.values())
        self._keys = list(dict.fromkeys(ids if name == "ids" else map(str.strip, keys)))
        self._spaced = {text: key for key, text in plain.items() if key != key.strip()}

    def devices_of(self, key: str) -> list[Device]:
        """Return the devices that have a key, in exactly this spelling if there are such."""
        found = list(self._found[self._plain(key)].values())
        exact = [device for device in found if key.strip() in _keys_of(device, self._name)]
        return exact or found

    def _plain(self, key: str) -> str:
        """Return what all spellings of a key have in common; of what can't be an ID, nothing."""
        plain = key.strip().casefold()
        if self._name != "ids":
            return plain
        try:
            return str(UUID(plain))
        except ValueError:
            return ""

    async def run(self) -> None:
        if len(self._keys) <= 1:
            await self._one_by_one()
            return
        first = await self._groups.device_v2.list_devices(page_size=_PAGE)
        self._take(first.items)
        if not first.has_next:
            return
        size = max(1, len(first.items) - 1)
        pages = -(-((first.count or _PAGE) - len(first.items)) // size)
        if pages <= len(self._keys):
            await self._other_pages(first.items)
        else:
            await self._one_by_one()

    async def _one_by_one(self) -> None:
        summary = await self._bulk(self._search, self._keys).collect()
        for failure in summary.failures:
            raise failure.error
        if self._name == "aliases" and not all(self._found.values()):
            # That the search finds aliases is seen, not published.
            self._take([device async for device in self._groups.device_v2.list_devices(page_size=_PAGE)])

    async def _other_pages(self, before: list[Device]) -> None:
        """Read what is behind the first page, and everything again if the list has changed meanwhile."""
        at = len(before) - 1
        rest = [device async for device in self._groups.device_v2.list_devices(offset=at, page_size=_PAGE)]
        self._take(rest)
        if not rest or rest[0].id != before[-1].id:
            self._take([device async for device in self._groups.device_v2.list_devices(page_size=_PAGE)])

    async def _search(self, key: str) -> None:
        if self._name != "ids":
            filters: dict[str, Any] = {_NAMES[self._name]: key}
            found = self._groups.device_v2.list_devices(**filters)
            self._take([device async for device in found])
            spaced = self._spaced.get(self._plain(key))
            if spaced is not None and spaced != key and not self._found[self._plain(key)]:
                # The spaces may be the device's own.
                await self._search(spaced)
            return
        try:
            answer: Any = await self._groups.device_v2.get_device(key)
        except NotFoundError:
            return
        self._take([content_of(answer)])

    def _take(self, devices: Iterable[Device]) -> None:
        for device in devices:
            for key in _keys_of(device, self._name):
                if (found := self._found.get(self._plain(key))) is not None:
                    found[device.id] = device


def _keys_of(device: Any, name: str) -> list[str]:
    if name == "imeis":
        network = device.network_info
        keys = [] if network is None else [getattr(network, "imei1", None), getattr(network, "imei2", None)]
    else:
        keys = [
            getattr(
                device, {"serials": "serial", "names": "name", "aliases": "alias", "ids": "id"}[name], None
            )
        ]
    # Numbers have come where text is published.
    return [str(key) for key in keys if key]
