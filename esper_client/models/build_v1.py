# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BuildV1(_m.Model):
    """
    Foundation OS build for a device model.

    Attributes:
        build_id: UUID by which the build is known.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        deprecated_on: When the build was deprecated, as an RFC 3339 timestamp; null when it was not.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        ab_update: Whether the build uses A/B updates.
        android_major_version: Major version of Android.
        android_minimum_sdk_level: Lowest Android SDK level that the build supports.
        android_minor_version: Minor version of Android.
        android_sdk_level: Android SDK level of the build.
        build_arch: Processor architecture of the build.
        build_details_id: Number of the record that holds the details of the build.
        build_flavor: Flavor of the build.
        build_hash: Hash of the build file.
        build_ota_hash: Hash of the over-the-air update file.
        build_job_url: Address of the job that made the build.
        build_job_id: Id of the job that made the build.
        build_fingerprint_hash: Hash made from the fingerprint of the build.
        build_type: Type of the build.
        build_url: Address of the build file.
        build_update_metadata:
        build_update_url: Address of the update file.
        file_size_kb: Size of the build file in kilobytes.
        foundation_build_number: Build number of the Foundation OS.
        foundation_major_number: Major number of the Foundation OS.
        foundation_minor_number: Minor number of the Foundation OS.
        foundation_name: Name of the Foundation OS.
        build_job_params:
        prebuilt_app_info:
        release_notes:
        release_rating: Rating of the release.
        source_build_id: UUID of the build that this one was made from.
        build_state: Release state of the build.
        device_model_id: UUID of the device model.
        approved: Whether the build is approved.
    """

    __slots__ = (
        "build_id",
        "created_at",
        "updated_at",
        "deprecated_on",
        "created_by",
        "updated_by",
        "ab_update",
        "android_major_version",
        "android_minimum_sdk_level",
        "android_minor_version",
        "android_sdk_level",
        "build_arch",
        "build_details_id",
        "build_flavor",
        "build_hash",
        "build_ota_hash",
        "build_job_url",
        "build_job_id",
        "build_fingerprint_hash",
        "build_type",
        "build_url",
        "build_update_metadata",
        "build_update_url",
        "file_size_kb",
        "foundation_build_number",
        "foundation_major_number",
        "foundation_minor_number",
        "foundation_name",
        "build_job_params",
        "prebuilt_app_info",
        "release_notes",
        "release_rating",
        "source_build_id",
        "build_state",
        "device_model_id",
        "approved",
    )

    build_id: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    deprecated_on: dt.datetime | None
    created_by: str | None
    updated_by: str | None
    ab_update: bool | None
    android_major_version: int | None
    android_minimum_sdk_level: int | None
    android_minor_version: str | None
    android_sdk_level: int | None
    build_arch: str | None
    build_details_id: int | None
    build_flavor: str | None
    build_hash: str | None
    build_ota_hash: str | None
    build_job_url: str | None
    build_job_id: int | None
    build_fingerprint_hash: str | None
    build_type: str | None
    build_url: str | None
    build_update_metadata: dict[str, Any] | None
    build_update_url: str | None
    file_size_kb: int | None
    foundation_build_number: int | None
    foundation_major_number: int | None
    foundation_minor_number: int | None
    foundation_name: str | None
    build_job_params: dict[str, Any] | None
    prebuilt_app_info: dict[str, Any] | None
    release_notes: dict[str, Any] | None
    release_rating: str | None
    source_build_id: str | None
    build_state: _models.BuildV1BuildState | None
    device_model_id: str | None
    approved: bool | None

    def __init__(
        self,
        build_id: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        deprecated_on: dt.datetime | None,
        created_by: str,
        updated_by: str,
        ab_update: bool,
        android_major_version: int,
        android_minimum_sdk_level: int,
        android_minor_version: str,
        android_sdk_level: int,
        build_arch: str,
        build_details_id: int,
        build_flavor: str,
        build_hash: str,
        build_ota_hash: str,
        build_job_url: str,
        build_job_id: int,
        build_fingerprint_hash: str,
        build_type: str,
        build_url: str,
        build_update_metadata: dict[str, Any],
        build_update_url: str,
        file_size_kb: int,
        foundation_build_number: int,
        foundation_major_number: int,
        foundation_minor_number: int,
        foundation_name: str,
        build_job_params: dict[str, Any],
        prebuilt_app_info: dict[str, Any],
        release_notes: dict[str, Any],
        release_rating: str,
        source_build_id: str,
        build_state: _models.BuildV1BuildState,
        device_model_id: str,
        approved: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("build_id", "build_id", _c.STR, required=True),
        _m.Field("created_at", "created_at", _c.DATETIME, required=True),
        _m.Field("updated_at", "updated_at", _c.DATETIME, required=True),
        _m.Field("deprecated_on", "deprecated_on", _c.DATETIME, required=True, nullable=True),
        _m.Field("created_by", "created_by", _c.STR, required=True),
        _m.Field("updated_by", "updated_by", _c.STR, required=True),
        _m.Field("ab_update", "ab_update", _c.BOOL, required=True),
        _m.Field("android_major_version", "android_major_version", _c.INT, required=True),
        _m.Field("android_minimum_sdk_level", "android_minimum_sdk_level", _c.INT, required=True),
        _m.Field("android_minor_version", "android_minor_version", _c.STR, required=True),
        _m.Field("android_sdk_level", "android_sdk_level", _c.INT, required=True),
        _m.Field("build_arch", "build_arch", _c.STR, required=True),
        _m.Field("build_details_id", "build_details_id", _c.INT, required=True),
        _m.Field("build_flavor", "build_flavor", _c.STR, required=True),
        _m.Field("build_hash", "build_hash", _c.STR, required=True),
        _m.Field("build_ota_hash", "build_ota_hash", _c.STR, required=True),
        _m.Field("build_job_url", "build_job_url", _c.STR, required=True),
        _m.Field("build_job_id", "build_job_id", _c.INT, required=True),
        _m.Field("build_fingerprint_hash", "build_fingerprint_hash", _c.STR, required=True),
        _m.Field("build_type", "build_type", _c.STR, required=True),
        _m.Field("build_url", "build_url", _c.STR, required=True),
        _m.Field("build_update_metadata", "build_update_metadata", _c.OBJECT, required=True),
        _m.Field("build_update_url", "build_update_url", _c.STR, required=True),
        _m.Field("file_size_kb", "file_size_kb", _c.INT, required=True),
        _m.Field("foundation_build_number", "foundation_build_number", _c.INT, required=True),
        _m.Field("foundation_major_number", "foundation_major_number", _c.INT, required=True),
        _m.Field("foundation_minor_number", "foundation_minor_number", _c.INT, required=True),
        _m.Field("foundation_name", "foundation_name", _c.STR, required=True),
        _m.Field("build_job_params", "build_job_params", _c.OBJECT, required=True),
        _m.Field("prebuilt_app_info", "prebuilt_app_info", _c.OBJECT, required=True),
        _m.Field("release_notes", "release_notes", _c.OBJECT, required=True),
        _m.Field("release_rating", "release_rating", _c.STR, required=True),
        _m.Field("source_build_id", "source_build_id", _c.STR, required=True),
        _m.Field(
            "build_state",
            "build_state",
            _c.Choice("build_v1_build_state", "BuildV1BuildState"),
            required=True,
        ),
        _m.Field("device_model_id", "device_model_id", _c.STR, required=True),
        _m.Field("approved", "approved", _c.BOOL, required=True),
    )
