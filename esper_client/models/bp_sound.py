# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "alarm_volume",
        "notification_volume",
        "music_volume",
        "ring_volume",
        "section_type",
        "locked",
    )

    alarm_volume: int | None
    notification_volume: int | None
    music_volume: int | None
    ring_volume: int | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        alarm_volume: int | Unset = UNSET,
        notification_volume: int | Unset = UNSET,
        music_volume: int | Unset = UNSET,
        ring_volume: int | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("alarm_volume", "alarm_volume", _c.INT),
        _m.Field("notification_volume", "notification_volume", _c.INT),
        _m.Field("music_volume", "music_volume", _c.INT),
        _m.Field("ring_volume", "ring_volume", _c.INT),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
