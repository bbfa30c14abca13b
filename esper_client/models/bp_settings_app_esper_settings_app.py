# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpSettingsAppEsperSettingsApp(_m.Model):
    """
    Access to the settings app of Esper.

    Attributes:
        only_dock_accessible: Whether only the dock of the settings app can be reached.
        admin_mode_password: Password for the admin mode of the device.
        esper_settings_app_policy: Who may use which page of the settings app.
    """

    __slots__ = (
        "only_dock_accessible",
        "admin_mode_password",
        "esper_settings_app_policy",
    )

    only_dock_accessible: bool | None
    admin_mode_password: str | None
    esper_settings_app_policy: _models.BpSettingsAppEsperSettingsAppPolicy | None

    def __init__(
        self,
        *,
        only_dock_accessible: bool | Unset = UNSET,
        admin_mode_password: str | Unset = UNSET,
        esper_settings_app_policy: _models.BpSettingsAppEsperSettingsAppPolicy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("only_dock_accessible", "only_dock_accessible", _c.BOOL),
        _m.Field("admin_mode_password", "admin_mode_password", _c.STR),
        _m.Field(
            "esper_settings_app_policy",
            "esper_settings_app_policy",
            _c.Ref("bp_settings_app_esper_settings_app_policy", "BpSettingsAppEsperSettingsAppPolicy"),
        ),
    )
