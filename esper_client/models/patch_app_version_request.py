# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PatchAppVersionRequest(_m.Model):
    """
    A PatchAppVersionRequest.

    Attributes:
        release_name: Name given to this release.
        release_comments: Remarks on the release.
        release_track:
        is_enabled: Whether the object is enabled.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        target_sdk_version: SDK level that the app was made for.
        build_number: Build number.
        version_code: Version code of the app.
        approval_status: Approval state of the application version.
        is_default: Whether the object is the default one.
    """

    __slots__ = (
        "release_name",
        "release_comments",
        "release_track",
        "is_enabled",
        "min_sdk_version",
        "target_sdk_version",
        "build_number",
        "version_code",
        "approval_status",
        "is_default",
    )

    release_name: str | None
    release_comments: str | None
    release_track: _models.AppVersionReleaseTrack | None
    is_enabled: bool | None
    min_sdk_version: str | None
    target_sdk_version: str | None
    build_number: str | None
    version_code: str | None
    approval_status: _models.AppVersionApprovalStatus | None
    is_default: bool | None

    def __init__(
        self,
        *,
        release_name: str | Unset = UNSET,
        release_comments: str | Unset = UNSET,
        release_track: _models.AppVersionReleaseTrack | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        min_sdk_version: str | Unset = UNSET,
        target_sdk_version: str | Unset = UNSET,
        build_number: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        approval_status: _models.AppVersionApprovalStatus | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("release_name", "release_name", _c.STR),
        _m.Field("release_comments", "release_comments", _c.STR),
        _m.Field(
            "release_track", "release_track", _c.Choice("app_version_release_track", "AppVersionReleaseTrack")
        ),
        _m.Field("is_enabled", "is_enabled", _c.BOOL),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR),
        _m.Field("target_sdk_version", "target_sdk_version", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field(
            "approval_status",
            "approval_status",
            _c.Choice("app_version_approval_status", "AppVersionApprovalStatus"),
        ),
        _m.Field("is_default", "is_default", _c.BOOL),
    )
