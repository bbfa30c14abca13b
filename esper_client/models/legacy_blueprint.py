# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyBlueprint(_m.Model):
    """
    Deprecated blueprint that belongs to a device group.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        description: Free text that describes the object.
        locked: Whether the blueprint is locked.
        group: Group that the object belongs to.
        latest_revision: Revision of a deprecated group blueprint with all its sections.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "locked",
        "group",
        "latest_revision",
        "created_on",
        "updated_on",
    )

    id: str
    name: str | None
    description: str | None
    locked: bool | None
    group: str | None
    latest_revision: _models.LegacyBlueprintRevision | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        group: str | Unset = UNSET,
        latest_revision: _models.LegacyBlueprintRevision | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
        _m.Field("group", "group", _c.STR),
        _m.Field(
            "latest_revision",
            "latest_revision",
            _c.Ref("legacy_blueprint_revision", "LegacyBlueprintRevision"),
        ),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
