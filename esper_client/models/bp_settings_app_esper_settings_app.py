# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_settings_app_esper_settings_app_policy import BpSettingsAppEsperSettingsAppPolicy


@_define(repr=False)
class BpSettingsAppEsperSettingsApp(_m.Model):
    """
    Access to the settings app of Esper.

    Attributes:
        only_dock_accessible: Whether only the dock of the settings app can be reached.
        admin_mode_password: Password for the admin mode of the device.
        esper_settings_app_policy: Who may use which page of the settings app.
    """

    only_dock_accessible: bool | Unset = UNSET
    admin_mode_password: str | Unset = UNSET
    esper_settings_app_policy: BpSettingsAppEsperSettingsAppPolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("only_dock_accessible", "only_dock_accessible", _c.BOOL),
        _m.Field("admin_mode_password", "admin_mode_password", _c.STR),
        _m.Field(
            "esper_settings_app_policy",
            "esper_settings_app_policy",
            _c.Ref("bp_settings_app_esper_settings_app_policy", "BpSettingsAppEsperSettingsAppPolicy"),
        ),
    )
