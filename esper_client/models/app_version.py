# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppVersion(_m.Model):
    """
    Version of an application with its permissions, file and SDK levels.

    Attributes:
        permissions: Permissions of the app.
        version_code: Version code of the app.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        installed_count: Number of devices that have the version installed.
        app_file: Address of the app package file.
        app_icon: Address of the app icon.
        build_number: Build number of the app version.
        size_in_mb: Size of the file in megabytes.
        hash_string: Hash of the file.
        release_name: Name given to this release.
        release_comments: Remarks on the release.
        release_track: Track of the release: alpha, beta or production.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        target_sdk_version: SDK level that the app was made for.
        is_enabled: Whether the object is enabled.
        application: Application that the entry concerns.
        approval_status: Approval state of the application version.
        version_name: Version of the app in words; only with `legacy_format=false`.
    """

    __slots__ = (
        "permissions",
        "version_code",
        "enterprise",
        "id",
        "installed_count",
        "app_file",
        "app_icon",
        "build_number",
        "size_in_mb",
        "hash_string",
        "release_name",
        "release_comments",
        "release_track",
        "created_on",
        "updated_on",
        "min_sdk_version",
        "target_sdk_version",
        "is_enabled",
        "application",
        "approval_status",
        "version_name",
    )

    permissions: list[_models.AppPermission] | None
    version_code: str | None
    enterprise: str | None
    id: str
    installed_count: int | None
    app_file: str | None
    app_icon: str | None
    build_number: str | None
    size_in_mb: int | None
    hash_string: str | None
    release_name: str | None
    release_comments: str | None
    release_track: _models.AppVersionReleaseTrack | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    min_sdk_version: str | None
    target_sdk_version: str | None
    is_enabled: bool | None
    application: str | None
    approval_status: _models.AppVersionApprovalStatus | None
    version_name: str | None

    def __init__(
        self,
        permissions: list[_models.AppPermission],
        version_code: str,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        installed_count: int | Unset = UNSET,
        app_file: str | Unset = UNSET,
        app_icon: str | None | Unset = UNSET,
        build_number: str | None | Unset = UNSET,
        size_in_mb: int | Unset = UNSET,
        hash_string: str | Unset = UNSET,
        release_name: str | None | Unset = UNSET,
        release_comments: str | None | Unset = UNSET,
        release_track: _models.AppVersionReleaseTrack | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        min_sdk_version: str | None | Unset = UNSET,
        target_sdk_version: str | None | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        application: str | Unset = UNSET,
        approval_status: _models.AppVersionApprovalStatus | Unset = UNSET,
        version_name: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "permissions", "permissions", _c.ListOf(_c.Ref("app_permission", "AppPermission")), required=True
        ),
        _m.Field("version_code", "version_code", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("installed_count", "installed_count", _c.INT),
        _m.Field("app_file", "app_file", _c.STR),
        _m.Field("app_icon", "app_icon", _c.STR, nullable=True),
        _m.Field("build_number", "build_number", _c.STR, nullable=True),
        _m.Field("size_in_mb", "size_in_mb", _c.INT),
        _m.Field("hash_string", "hash_string", _c.STR),
        _m.Field("release_name", "release_name", _c.STR, nullable=True),
        _m.Field("release_comments", "release_comments", _c.STR, nullable=True),
        _m.Field(
            "release_track",
            "release_track",
            _c.Choice("app_version_release_track", "AppVersionReleaseTrack"),
            nullable=True,
        ),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR, nullable=True),
        _m.Field("target_sdk_version", "target_sdk_version", _c.STR, nullable=True),
        _m.Field("is_enabled", "is_enabled", _c.BOOL),
        _m.Field("application", "application", _c.STR),
        _m.Field(
            "approval_status",
            "approval_status",
            _c.Choice("app_version_approval_status", "AppVersionApprovalStatus"),
        ),
        _m.Field("version_name", "version_name", _c.STR, nullable=True),
    )
