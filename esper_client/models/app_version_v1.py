# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppVersionV1(_m.Model):
    """
    Version of an application as described by the v1 application service.

    Attributes:
        version_code: Version code of the app.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        installed_count: Number of devices that have the version installed.
        is_g_play: Whether the app comes from Google Play.
        app_file: Address of the app package file.
        app_icon: Address of the app icon.
        build_number: Build number.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        application: Application that the entry concerns.
        release_name: Name given to this release.
        release_comments: Remarks on the release.
        approval_status: Approval state of the application version. Default: APPROVED.
        release_date: When the version was released, as an RFC 3339 timestamp.
        size_in_mb: Size of the file in megabytes. Default: 0.
        is_default: Whether the object is the default one. Default: false.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "version_code",
        "enterprise",
        "id",
        "installed_count",
        "is_g_play",
        "app_file",
        "app_icon",
        "build_number",
        "min_sdk_version",
        "application",
        "release_name",
        "release_comments",
        "approval_status",
        "release_date",
        "size_in_mb",
        "is_default",
        "created_on",
    )

    version_code: str | None
    enterprise: str | None
    id: str
    installed_count: int | None
    is_g_play: bool | None
    app_file: str | None
    app_icon: str | None
    build_number: str | None
    min_sdk_version: str | None
    application: str | None
    release_name: str | None
    release_comments: str | None
    approval_status: _models.AppVersionV1ApprovalStatus | None
    release_date: dt.datetime | None
    size_in_mb: int | None
    is_default: bool | None
    created_on: dt.datetime | None

    def __init__(
        self,
        version_code: str | None,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        installed_count: int | Unset = UNSET,
        is_g_play: bool | Unset = UNSET,
        app_file: str | None | Unset = UNSET,
        app_icon: str | None | Unset = UNSET,
        build_number: str | None | Unset = UNSET,
        min_sdk_version: str | None | Unset = UNSET,
        application: str | Unset = UNSET,
        release_name: str | None | Unset = UNSET,
        release_comments: str | None | Unset = UNSET,
        approval_status: _models.AppVersionV1ApprovalStatus | Unset = UNSET,
        release_date: dt.datetime | Unset = UNSET,
        size_in_mb: int | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("version_code", "version_code", _c.STR, required=True, nullable=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("installed_count", "installed_count", _c.INT),
        _m.Field("is_g_play", "is_g_play", _c.BOOL),
        _m.Field("app_file", "app_file", _c.STR, nullable=True),
        _m.Field("app_icon", "app_icon", _c.STR, nullable=True),
        _m.Field("build_number", "build_number", _c.STR, nullable=True),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR, nullable=True),
        _m.Field("application", "application", _c.STR),
        _m.Field("release_name", "release_name", _c.STR, nullable=True),
        _m.Field("release_comments", "release_comments", _c.STR, nullable=True),
        _m.Field(
            "approval_status",
            "approval_status",
            _c.Choice("app_version_v1_approval_status", "AppVersionV1ApprovalStatus"),
        ),
        _m.Field("release_date", "release_date", _c.DATETIME),
        _m.Field("size_in_mb", "size_in_mb", _c.INT),
        _m.Field("is_default", "is_default", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
