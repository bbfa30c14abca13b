# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType
    from ..models.bp_system_updates_type import BpSystemUpdatesType


@_define(repr=False)
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

    locked: bool | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    type_: BpSystemUpdatesType | Unset = UNSET
    maintenance_start: int | Unset = UNSET
    maintenance_end: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("locked", "locked", _c.BOOL),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("type", "type_", _c.STR),
        _m.Field("maintenance_start", "maintenance_start", _c.INT),
        _m.Field("maintenance_end", "maintenance_end", _c.INT),
    )
