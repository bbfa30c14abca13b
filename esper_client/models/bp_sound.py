# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType


@_define(repr=False)
class BpSound(_m.Model):
    """
    Sound section of a deprecated group blueprint.

    Attributes:
        alarm_volume: Volume of alarms.
        notification_volume: Volume of notifications.
        music_volume: Volume of music and other media.
        ring_volume: Volume of the ringtone.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    alarm_volume: int | Unset = UNSET
    notification_volume: int | Unset = UNSET
    music_volume: int | Unset = UNSET
    ring_volume: int | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("alarm_volume", "alarm_volume", _c.INT),
        _m.Field("notification_volume", "notification_volume", _c.INT),
        _m.Field("music_volume", "music_volume", _c.INT),
        _m.Field("ring_volume", "ring_volume", _c.INT),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
