"""Answers who has which application: what the tenant began with, and what commands have installed since."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any
from zlib import crc32

from esper_sdk.testing._base.noise import mix
from esper_sdk.testing._description.addresses import APPLICATION
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import content_page, django_page
from esper_sdk.testing._tenant.commands import SUCCESS

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.commands import CommandStore
    from esper_sdk.testing._tenant.fleet import Fleet
    from esper_sdk.testing._tenant.objects import Item, Objects

__all__ = ("AppService", "Installed")

_VERSION = f"{APPLICATION}/{{application_id}}/version"


class Installed:
    """
    Knows who has which version of which application.

    Half of the devices have each application that the tenant began with. `INSTALL` and `UNINSTALL` commands count
    once a device has carried them out.

    Args:
        objects: Keeps the applications.
        commands: Keeps the commands.
        fleet: The devices.
        render: Writes an application or a version as the service shows it.
    """

    def __init__(
        self,
        objects: Objects,
        commands: CommandStore,
        fleet: Fleet,
        *,
        render: Callable[[str, Item], dict[str, Any]],
    ) -> None:
        self._objects = objects
        self._commands = commands
        self._fleet = fleet
        self._render = render
        self._state: list[tuple[str, str, str]] = []
        self._known: list[dict[str, Any]] = []

    def of_device(self, device_id: str) -> list[dict[str, Any]]:
        """Return the applications of a device."""
        return next(self.of_devices([device_id]))

    def of_devices(self, device_ids: Iterable[str]) -> Iterator[list[dict[str, Any]]]:
        """Yield the applications of each of some devices."""
        versions = self._everything()
        for device_id in device_ids:
            yield [app for app in versions if self._has(device_id, app)]

    def devices_of(self, app_id: str, version_id: str) -> list[str]:
        """Return the devices that have a version of an application."""
        app = next(
            (
                described
                for described in self._everything()
                if described["app_id"] == app_id.lower() and described["app_version_id"] == version_id.lower()
            ),
            None,
        )
        return [] if app is None else [device for device in self._fleet.ids if self._has(device, app)]

    def _everything(self) -> list[dict[str, Any]]:
        """Describe all versions, anew only once something about them has changed."""
        versions = self._versions()
        state = [(version.id, version.updated, app.updated) for app, version, *_ in versions]
        if state != self._state:
            self._state, self._known = state, list(map(self._described, versions))
        return self._known

    def _versions(self) -> list[tuple[Item, Item, int, int]]:
        found = []
        for app in self._objects.all(APPLICATION, {}):
            versions = self._objects.all(_VERSION, {"application_id": app.id})
            began = sum(1 for version in versions if not version.created)
            found += [(app, version, index, began) for index, version in enumerate(versions)]
        return found

    def _described(self, found: tuple[Item, Item, int, int]) -> dict[str, Any]:
        app, version, index, began = found
        shown = {**self._render(APPLICATION, app), **app.fields}
        of_version = {**self._render(_VERSION, version), **version.fields}
        return {
            "app_id": app.id,
            "app_version_id": version.id,
            "app_name": shown.get("application_name"),
            "package_name": shown.get("package_name"),
            "version_code": of_version.get("version_code"),
            "version_name": of_version.get("build_number") or of_version.get("release_name"),
            "index": index,
            "began": 0 if version.created else began,
        }

    def _has(self, device_id: str, app: dict[str, Any]) -> bool:
        told = self._told(device_id, app)
        if told is not None:
            return told
        # Nothing that was made later is there from the beginning.
        chosen = mix(crc32(device_id.encode()), crc32(app["app_id"].encode())) % max(1, 2 * app["began"])
        return bool(app["began"]) and chosen == app["index"]

    def _told(self, device_id: str, app: dict[str, Any]) -> bool | None:
        """Return what commands say: the last one that this device has carried out for the application."""
        for command in reversed(self._commands.for_device(device_id)):
            if command.command not in {"INSTALL", "UNINSTALL"}:
                continue
            named = {str(value).lower() for value in command.args.values()}
            version = app["app_version_id"] in named
            package = app["package_name"] in named or app["app_id"] in named
            if not (version or package) or self._commands.status(command, device_id).state != SUCCESS:
                continue
            if command.command == "UNINSTALL":
                return False
            return version or None
        return None


class AppService:
    """
    The lists of installed applications.

    Args:
        installed: Knows who has what.
        fleet: The devices.
    """

    def __init__(self, installed: Installed, fleet: Fleet) -> None:
        self._installed = installed
        self._fleet = fleet

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "GET", "/v2/device-apps", self.devices
        yield "GET", "/enterprise/{enterprise_id}/device/{device_id}/app/", self.apps
        yield "GET", "/enterprise/{enterprise_id}/device/{device_id}/app/{app_id}/", self.app

    def devices(self, request: Request) -> Answer:
        """Answer with the devices that have a version of an application."""
        found = self._installed.devices_of(request.query["app_id"], request.query["app_version_id"])
        return content_page(request, found, lambda device: {"device_id": device}, wrapped=False)

    def apps(self, request: Request) -> Answer:
        """Answer with the applications of a device."""
        device_id = request.params["device_id"].lower()
        if device_id not in self._fleet:
            raise ApiError(404, "Not found.")
        found = self._installed.of_device(device_id)
        if request.query.get("whitelisted", "").lower() in {"false", "0"}:
            found = []
        wanted = request.query.get("package_name")
        search = request.query.get("search", "").lower()
        found = [
            app
            for app in found
            if (not wanted or app["package_name"] == wanted)
            and (search in str(app["package_name"]).lower() or search in str(app["app_name"]).lower())
        ]
        return django_page(request, found, lambda app: _device_app(app, device_id))

    def app(self, request: Request) -> Answer:
        """Answer with one application of a device."""
        device_id = request.params["device_id"].lower()
        if device_id in self._fleet:
            for app in self._installed.of_device(device_id):
                if app["app_version_id"] == request.params["app_id"].lower():
                    return Answer.of(_device_app(app, device_id))
        raise ApiError(404, "Not found.")


def _device_app(app: dict[str, Any], device_id: str) -> dict[str, Any]:
    return {
        "id": app["app_version_id"],
        "permissions": [],
        "app_name": app["app_name"],
        "package_name": app["package_name"],
        "whitelisted": True,
        "is_data_clearable": True,
        "is_uninstallable": True,
        "version_code": app["version_code"],
        "version_name": app["version_name"],
        "is_active": True,
        "device": device_id,
    }
