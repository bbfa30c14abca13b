# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType


@_define(repr=False)
class BpDateTime(_m.Model):
    """
    Date and time section of a deprecated group blueprint.

    Attributes:
        timezone_string: Time zone to set.
        device_locale: Locale to set, such as `en-US`.
        date_time_config_disabled: Whether changing date and time is disabled.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    timezone_string: str | Unset = UNSET
    device_locale: str | Unset = UNSET
    date_time_config_disabled: bool | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("timezone_string", "timezone_string", _c.STR),
        _m.Field("device_locale", "device_locale", _c.STR),
        _m.Field("date_time_config_disabled", "date_time_config_disabled", _c.BOOL),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
