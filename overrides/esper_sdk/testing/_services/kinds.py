"""What is special about some kinds of objects: uploads, versions, tokens."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._base.clock import Clock, timestamp
from esper_sdk.testing._base.noise import mix
from esper_sdk.testing._description.addresses import APPLICATION, QUERY, REPORT, USER
from esper_sdk.testing._http.errors import ApiError

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Schema
    from esper_sdk.testing._http.messages import Request
    from esper_sdk.testing._http.multipart import Part
    from esper_sdk.testing._tenant.objects import Item, Objects, Scope

    from .render import Extra, Renderer

__all__ = ("IDENTITIES", "Kinds")

_APP_VERSION = f"{APPLICATION}/{{application_id}}/version"
_TENANT_APP = "/v2/tenant-apps"
_TENANT_APP_VERSION = "/v2/tenant-apps/{appId}/versions"
_CONTENT = "/v0/enterprise/{enterprise_id}/content"
_BLUEPRINT = "/v2/blueprints"
_BLUEPRINT_VERSION = "/v2/blueprints/{blueprint_id}/versions"
_TOKEN = "/authn2/v0/personal-access-token"  # noqa: S105
_ITUNES_APP = "/v2/itunesapps"
_INVITE = "/authn2/v0/tenant/{enterprise_id}/invite"

# The objects of these kinds have their ID in a field of another name.
IDENTITIES = {
    _ITUNES_APP: "app_id",
    "/apps/v0/vpp": "app_id",
    "/pipelines/v0/pipelines/{pipeline_id}/targetlists/{targetlist_id}/devicegroups": "device_group_id",
    "/v1/foundry/device-models": "device_model_id",
    _BLUEPRINT_VERSION: "version_id",
    "/authn2/v0/tenant/{enterprise_id}/connection": "connection_id",
}


class Kinds:
    """
    Makes objects where that takes more than to keep what came, and knows what follows from others.

    Args:
        objects: Keeps the objects.
        clock: Tells the time.
        renderer: Returns what writes documents; it is made after this.
    """

    def __init__(self, objects: Objects, clock: Clock, renderer: Callable[[], Renderer]) -> None:
        self._objects = objects
        self._clock = clock
        self._renderer = renderer

    @property
    def creators(self) -> dict[str, Callable[[Request, Scope, dict[str, Any]], Item]]:
        """By kind, what makes an object."""
        return {
            APPLICATION: self._upload_application,
            _TENANT_APP: self._upload_tenant_app,
            _CONTENT: self._upload_content,
            _BLUEPRINT: self._create_blueprint,
            _TOKEN: self._create_token,
            USER: self._create_user,
            _INVITE: self._create_invite,
        }

    @property
    def changed(self) -> dict[str, Callable[[Item], None]]:
        """By kind, what else happens when an object is changed."""
        return {_BLUEPRINT: self._add_blueprint_version}

    @property
    def extras(self) -> dict[str, Extra]:
        """By kind, the fields that follow from other objects."""
        return {
            APPLICATION: self._versions_of_application,
            _BLUEPRINT: self._latest_of_blueprint,
            _BLUEPRINT_VERSION: self._place_of_version,
            _TENANT_APP: self._latest_of_tenant_app,
            _TOKEN: _hidden_token,
            USER: _full_name,
            QUERY: self._progress,
            REPORT: self._progress,
            _ITUNES_APP: _number_of_apple,
        }

    def tokens(self) -> set[str]:
        """Return the personal access tokens that were made, are still there, and have not expired."""
        now = self._clock.wall()
        return {
            item.fields["token"]
            for item in self._objects.all(_TOKEN, {})
            if "token" in item.fields and not 0 <= item.fields.get("expiry_at", -1) <= now
        }

    def _upload_application(self, request: Request, scope: Scope, _: dict[str, Any]) -> Item:
        part = _file(request, "app_file")
        package = _package(part)
        application = next(
            (
                item
                for item in self._objects.all(APPLICATION, scope)
                if item.fields.get("package_name") == package
            ),
            None,
        )
        if application is None:
            named = {"application_name": _stem(part), "package_name": package}
            application = self._objects.create(APPLICATION, scope, named, self._now())
        before = self._objects.all(_APP_VERSION, {"application_id": application.id})
        fields: dict[str, Any] = {
            "application": application.id,
            "version_code": str(len(before) + 1),
            "build_number": str(len(before) + 1),
            "hash_string": _digest(part),
            "size_in_mb": round(len(part.content) / 2**20, 2),
            "release_name": f"{len(before) + 1}.0",
            "is_default": not before,
        }
        self._objects.create(_APP_VERSION, {"application_id": application.id}, fields, self._now())
        return application

    def _upload_tenant_app(self, request: Request, scope: Scope, fields: dict[str, Any]) -> Item:
        part = _file(request, "file", needed=False)
        stem = _stem(part) if part is not None else "app"
        platform = fields.get("platform", "APPLE")
        named = {"app_name": stem, "package_name": _package(part) if part else "com.example.app"}
        item = self._objects.create(_TENANT_APP, scope, {**named, "platform": platform}, self._now())
        version = {
            **named,
            "app_type": "TENANT_WINDOWS" if platform == "WINDOWS" else "TENANT_IOS",
            "version_name": "1.0",
            "build_number": "1",
            "file_size_in_kb": len(part.content) // 1024 if part is not None else 0,
            "app_sha256_hash": _digest(part) if part is not None else "",
        }
        self._objects.create(_TENANT_APP_VERSION, {"app_id": item.id}, version, self._now())
        return item

    def _upload_content(self, request: Request, scope: Scope, _: dict[str, Any]) -> Item:
        part = _file(request, "key")
        name = part.filename or "file"
        fields: dict[str, Any] = {
            "name": name,
            "key": name,
            "path": name,
            "is_dir": False,
            "kind": mimetypes.guess_type(name)[0],
            "hash": _digest(part),
            "size": str(len(part.content)),
            "tags": [],
            "description": None,
        }
        return self._objects.create(_CONTENT, scope, fields, self._now())

    def _create_blueprint(self, _: Request, scope: Scope, fields: dict[str, Any]) -> Item:
        item = self._objects.create(_BLUEPRINT, scope, fields, self._now())
        self._add_blueprint_version(item)
        return item

    def _add_blueprint_version(self, item: Item) -> None:
        scope = {"blueprint_id": item.id}
        self._objects.create(_BLUEPRINT_VERSION, scope, dict(item.fields), item.updated)

    def _create_token(self, _: Request, scope: Scope, fields: dict[str, Any]) -> Item:
        item = self._objects.create(_TOKEN, scope, fields, self._now())
        item.fields["token"] = f"fake-{mix(item.key):016x}"
        item.fields["prefix"] = item.fields["token"][:9]
        return item

    def _create_user(self, _: Request, scope: Scope, fields: dict[str, Any]) -> Item:
        if any(user.fields.get("username") == fields["username"] for user in self._objects.all(USER, scope)):
            raise ApiError(400, "username: A user with that username already exists.")
        return self._objects.create(USER, scope, fields, self._now())

    def _create_invite(self, _: Request, scope: Scope, fields: dict[str, Any]) -> Item:
        if any(one.fields.get("email") == fields["email"] for one in self._objects.all(_INVITE, scope)):
            raise ApiError(400, "A user with this e-mail address is invited already.")
        return self._objects.create(_INVITE, scope, fields, self._now())

    def _versions_of_application(self, item: Item, properties: Mapping[str, Schema]) -> dict[str, Any]:
        versions = self._objects.all(_APP_VERSION, {"application_id": item.id})
        found: dict[str, Any] = {}
        if "versions" in properties:
            schema = properties["versions"]["items"]
            found["versions"] = [self._renderer().item(_APP_VERSION, version, schema) for version in versions]
        if "latest_version" in properties and versions:
            schema = properties["latest_version"]
            found["latest_version"] = self._renderer().item(_APP_VERSION, versions[-1], schema)
        if "application" in properties:
            found["application"] = self._renderer().item(APPLICATION, item, properties["application"])
        return found

    def _latest_of_tenant_app(self, item: Item, properties: Mapping[str, Schema]) -> dict[str, Any]:
        if "version_id" not in properties:
            return {}
        versions = self._objects.all(_TENANT_APP_VERSION, {"app_id": item.id})
        return {"version_id": versions[-1].id} if versions else {}

    def _latest_of_blueprint(self, item: Item, _: Mapping[str, Schema]) -> dict[str, Any]:
        versions = self._objects.all(_BLUEPRINT_VERSION, {"blueprint_id": item.id})
        return {"version_id": versions[-1].id, "version_number": len(versions)} if versions else {}

    def _place_of_version(self, item: Item, _: Mapping[str, Schema]) -> dict[str, Any]:
        versions = self._objects.all(_BLUEPRINT_VERSION, item.scope)
        number = next((place for place, version in enumerate(versions, 1) if version is item), 0)
        return {"id": item.scope["blueprint_id"], "version_number": number}

    def _progress(self, item: Item, _: Mapping[str, Schema]) -> dict[str, Any]:
        """Say how far a job is: it takes a second from one state to the next."""
        steps = ("PENDING", "RUNNING", "SUCCEEDED")
        passed = self._clock.wall() - datetime.fromisoformat(item.created).timestamp() if item.created else 2
        return {"status": steps[min(int(passed), 2)]}

    def _now(self) -> str:
        return timestamp(self._clock.wall())


def _file(request: Request, name: str, *, needed: bool = True) -> Any:
    part = request.form.get(name)
    if part is None and not needed:
        return None
    if part is None:
        raise ApiError(400, f"{name}: No file was submitted.")
    if not part.content:
        raise ApiError(400, f"{name}: The submitted file is empty.")
    return part


def _stem(part: Part) -> str:
    return PurePosixPath(part.filename or "app").stem or "app"


def _package(part: Part) -> str:
    """Name the package as the file is called: the fake looks into no package."""
    stem = _stem(part)
    return stem if "." in stem else f"com.example.{stem}"


def _digest(part: Part) -> str:
    return hashlib.sha256(part.content).hexdigest()


def _hidden_token(item: Item, properties: Mapping[str, Schema]) -> dict[str, Any]:
    # A token is shown once, in the answer that makes it: only lists know of older numbers.
    return {"token": ""} if "legacy_token_id" in properties else {"token": item.fields.get("token", "")}


def _number_of_apple(item: Item, _: Mapping[str, Schema]) -> dict[str, Any]:
    return {"apple_app_id": str(item.number)}


def _full_name(item: Item, _: Mapping[str, Schema]) -> dict[str, Any]:
    names = [str(item.fields[name]) for name in ("first_name", "last_name") if item.fields.get(name)]
    return {"full_name": " ".join(names)} if names else {}
