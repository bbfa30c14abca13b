# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpSystemUpdates(_m.Model):
    """
    System update section of a deprecated group blueprint.

    Attributes:
        locked: Whether the section is locked.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        type_: How system updates are installed.
        maintenance_start: Start of the maintenance window for system updates.
        maintenance_end: End of the maintenance window for system updates.
    """

    __slots__ = (
        "locked",
        "section_type",
        "type_",
        "maintenance_start",
        "maintenance_end",
    )

    locked: bool | None
    section_type: _models.BpApplicationSectionType | None
    type_: _models.BpSystemUpdatesType | None
    maintenance_start: int | None
    maintenance_end: int | None

    def __init__(
        self,
        *,
        locked: bool | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        type_: _models.BpSystemUpdatesType | Unset = UNSET,
        maintenance_start: int | Unset = UNSET,
        maintenance_end: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("locked", "locked", _c.BOOL),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("type", "type_", _c.Choice("bp_system_updates_type", "BpSystemUpdatesType")),
        _m.Field("maintenance_start", "maintenance_start", _c.INT),
        _m.Field("maintenance_end", "maintenance_end", _c.INT),
    )
