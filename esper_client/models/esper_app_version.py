# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EsperAppVersion(_m.Model):
    """
    Version of an app that Esper publishes.

    Attributes:
        id: Identifier of the object, assigned by the service.
        app_id: Id of the app.
        app_type: Where the app comes from and which platform it is for.
        app_name: Name of the app.
        app_icon_url: Address of the app icon.
        app_download_url: Address from which the app package can be downloaded.
        app_sha256_hash: SHA-256 hash of the app package.
        signature_hash: Hash of the signing certificate of the app package.
        architecture: Processor architecture.
        release_notes: Notes on the release.
        description: Free text that describes the object.
        file_size_in_kb: Size of the file in kilobytes.
        device_family: Device families that the app runs on.
        version_name: Version name of the app, as shown to people.
        build_number: Build number.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "id",
        "app_id",
        "app_type",
        "app_name",
        "app_icon_url",
        "app_download_url",
        "app_sha256_hash",
        "signature_hash",
        "architecture",
        "release_notes",
        "description",
        "file_size_in_kb",
        "device_family",
        "version_name",
        "build_number",
        "min_sdk_version",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
    )

    id: str
    app_id: str | None
    app_type: _models.EsperAppVersionAppType | None
    app_name: str | None
    app_icon_url: str | None
    app_download_url: str | None
    app_sha256_hash: str | None
    signature_hash: str | None
    architecture: str | None
    release_notes: str | None
    description: str | None
    file_size_in_kb: int | None
    device_family: list[str] | None
    version_name: str | None
    build_number: str | None
    min_sdk_version: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    created_by: str | None
    updated_by: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        app_type: _models.EsperAppVersionAppType | Unset = UNSET,
        app_name: str | Unset = UNSET,
        app_icon_url: str | Unset = UNSET,
        app_download_url: str | Unset = UNSET,
        app_sha256_hash: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        architecture: str | Unset = UNSET,
        release_notes: str | Unset = UNSET,
        description: str | Unset = UNSET,
        file_size_in_kb: int | Unset = UNSET,
        device_family: list[str] | Unset = UNSET,
        version_name: str | Unset = UNSET,
        build_number: str | Unset = UNSET,
        min_sdk_version: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("app_type", "app_type", _c.Choice("esper_app_version_app_type", "EsperAppVersionAppType")),
        _m.Field("app_name", "app_name", _c.STR),
        _m.Field("app_icon_url", "app_icon_url", _c.STR),
        _m.Field("app_download_url", "app_download_url", _c.STR),
        _m.Field("app_sha256_hash", "app_sha256_hash", _c.STR),
        _m.Field("signature_hash", "signature_hash", _c.STR),
        _m.Field("architecture", "architecture", _c.STR),
        _m.Field("release_notes", "release_notes", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("file_size_in_kb", "file_size_in_kb", _c.INT),
        _m.Field("device_family", "device_family", _c.ListOf(_c.STR)),
        _m.Field("version_name", "version_name", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
