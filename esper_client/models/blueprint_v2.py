# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintV2(_m.Model):
    """
    Blueprint with its version and the settings for each operating system.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        description: Free text that describes the object.
        comments: Free remarks on this version.
        version_number: Number of the version.
        version_id: Id of the version.
        minor_version_number: Minor number of the version.
        publish: Whether the version is published.
        settings: Settings of a blueprint, one part for each operating system.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "comments",
        "version_number",
        "version_id",
        "minor_version_number",
        "publish",
        "settings",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    name: str | None
    description: str | None
    comments: str | None
    version_number: int | None
    version_id: str | None
    minor_version_number: int | None
    publish: bool | None
    settings: _models.BlueprintSettingsV2 | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        version_number: int | Unset = UNSET,
        version_id: str | Unset = UNSET,
        minor_version_number: int | Unset = UNSET,
        publish: bool | Unset = UNSET,
        settings: _models.BlueprintSettingsV2 | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("comments", "comments", _c.STR),
        _m.Field("version_number", "version_number", _c.INT),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("minor_version_number", "minor_version_number", _c.INT),
        _m.Field("publish", "publish", _c.BOOL),
        _m.Field("settings", "settings", _c.Ref("blueprint_settings_v2", "BlueprintSettingsV2")),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
