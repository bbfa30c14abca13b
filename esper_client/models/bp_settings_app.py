# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpSettingsApp(_m.Model):
    """
    Settings app section of a deprecated group blueprint.

    Attributes:
        enable_android_settings_app: Whether the Android settings app is enabled.
        settings_access_level: Which settings app the user can open: none, that of Esper (`SHOONYA`) or that of the system.
        esper_settings_app: Access to the settings app of Esper.
        config_json:
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    __slots__ = (
        "enable_android_settings_app",
        "settings_access_level",
        "esper_settings_app",
        "config_json",
        "section_type",
        "locked",
    )

    enable_android_settings_app: bool | None
    settings_access_level: _models.BpSettingsAppSettingsAccessLevel | None
    esper_settings_app: _models.BpSettingsAppEsperSettingsApp | None
    config_json: dict[str, Any] | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        enable_android_settings_app: bool | Unset = UNSET,
        settings_access_level: _models.BpSettingsAppSettingsAccessLevel | Unset = UNSET,
        esper_settings_app: _models.BpSettingsAppEsperSettingsApp | Unset = UNSET,
        config_json: dict[str, Any] | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("enable_android_settings_app", "enable_android_settings_app", _c.BOOL),
        _m.Field(
            "settings_access_level",
            "settings_access_level",
            _c.Choice("bp_settings_app_settings_access_level", "BpSettingsAppSettingsAccessLevel"),
        ),
        _m.Field(
            "esper_settings_app",
            "esper_settings_app",
            _c.Ref("bp_settings_app_esper_settings_app", "BpSettingsAppEsperSettingsApp"),
        ),
        _m.Field("config_json", "config_json", _c.OBJECT),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
