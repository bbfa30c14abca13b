# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PatchAppVersionV1Request(_m.Model):
    """
    A PatchAppVersionV1Request.

    Attributes:
        release_name: Name given to this release.
        is_default: Whether the object is the default one.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        build_number: Build number.
        version_code: Version code of the app.
        approval_status: Approval state of the application version.
    """

    __slots__ = (
        "release_name",
        "is_default",
        "min_sdk_version",
        "build_number",
        "version_code",
        "approval_status",
    )

    release_name: str | None
    is_default: bool | None
    min_sdk_version: str | None
    build_number: str | None
    version_code: str | None
    approval_status: _models.AppVersionApprovalStatus | None

    def __init__(
        self,
        *,
        release_name: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        min_sdk_version: str | Unset = UNSET,
        build_number: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        approval_status: _models.AppVersionApprovalStatus | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("release_name", "release_name", _c.STR),
        _m.Field("is_default", "is_default", _c.BOOL),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field(
            "approval_status",
            "approval_status",
            _c.Choice("app_version_approval_status", "AppVersionApprovalStatus"),
        ),
    )
