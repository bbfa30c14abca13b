# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppInfo(_m.Model):
    """
    Entry of the combined app list: an app together with one of its versions.

    Attributes:
        app_id: Id of the app.
        app_version_id: Id of the app version.
        app_type: Where the app comes from and which platform it is for.
        tenant_id: Id of the tenant that the object belongs to.
        name: Name of the object.
        label: Label shown to people.
        icon_url: Address of the icon.
        package_name: Package name of the app.
        is_removable: Whether the user can remove the web clip.
        is_full_screen: Whether the web clip opens in full screen.
        url: Web address of the object.
        file_size_in_kb: Size of the file in kilobytes.
        release_notes: Notes on the release.
        description: Free text that describes the object.
        build_number: Build number.
        version_code: Version code of the app.
        version_name: Version name of the app, as shown to people.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        created_at: When the object was created, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "app_id",
        "app_version_id",
        "app_type",
        "tenant_id",
        "name",
        "label",
        "icon_url",
        "package_name",
        "is_removable",
        "is_full_screen",
        "url",
        "file_size_in_kb",
        "release_notes",
        "description",
        "build_number",
        "version_code",
        "version_name",
        "min_sdk_version",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
    )

    app_id: str | None
    app_version_id: str | None
    app_type: str | None
    tenant_id: str | None
    name: str | None
    label: str | None
    icon_url: str | None
    package_name: str | None
    is_removable: bool | None
    is_full_screen: bool | None
    url: str | None
    file_size_in_kb: int | None
    release_notes: str | None
    description: str | None
    build_number: str | None
    version_code: str | None
    version_name: str | None
    min_sdk_version: str | None
    created_at: dt.datetime | None
    created_by: str | None
    updated_at: dt.datetime | None
    updated_by: str | None

    def __init__(
        self,
        *,
        app_id: str | Unset = UNSET,
        app_version_id: str | Unset = UNSET,
        app_type: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        label: str | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        is_full_screen: bool | Unset = UNSET,
        url: str | Unset = UNSET,
        file_size_in_kb: int | Unset = UNSET,
        release_notes: str | Unset = UNSET,
        description: str | Unset = UNSET,
        build_number: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        version_name: str | Unset = UNSET,
        min_sdk_version: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("app_type", "app_type", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("label", "label", _c.STR),
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("is_removable", "is_removable", _c.BOOL),
        _m.Field("is_full_screen", "is_full_screen", _c.BOOL),
        _m.Field("url", "url", _c.STR),
        _m.Field("file_size_in_kb", "file_size_in_kb", _c.INT),
        _m.Field("release_notes", "release_notes", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("version_name", "version_name", _c.STR),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
