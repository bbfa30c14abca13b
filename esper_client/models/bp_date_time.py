# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "timezone_string",
        "device_locale",
        "date_time_config_disabled",
        "section_type",
        "locked",
    )

    timezone_string: str | None
    device_locale: str | None
    date_time_config_disabled: bool | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        timezone_string: str | Unset = UNSET,
        device_locale: str | Unset = UNSET,
        date_time_config_disabled: bool | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("timezone_string", "timezone_string", _c.STR),
        _m.Field("device_locale", "device_locale", _c.STR),
        _m.Field("date_time_config_disabled", "date_time_config_disabled", _c.BOOL),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
