# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintEsperSettingsApp(_m.Model):
    """
    Which entries of the Esper Settings app are shown, and to whom.

    Attributes:
        settings: Which entries of the Esper Settings app are shown, and to whom.
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_dock: Whether the dock is shown.
        admin_mode_password: Password for the admin mode of the device.
        allow_esper_settings_app: Whether the Esper Settings app may be opened.
    """

    __slots__ = (
        "settings",
        "apply_policy",
        "allow_dock",
        "admin_mode_password",
        "allow_esper_settings_app",
    )

    settings: _models.BlueprintEsperSettingsAppSettings | None
    apply_policy: _models.ApplyPolicy | None
    allow_dock: bool | None
    admin_mode_password: str | None
    allow_esper_settings_app: bool | None

    def __init__(
        self,
        settings: _models.BlueprintEsperSettingsAppSettings,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_dock: bool | Unset = UNSET,
        admin_mode_password: str | Unset = UNSET,
        allow_esper_settings_app: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "settings",
            "settings",
            _c.Ref("blueprint_esper_settings_app_settings", "BlueprintEsperSettingsAppSettings"),
            required=True,
        ),
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_dock", "allow_dock", _c.BOOL),
        _m.Field("admin_mode_password", "admin_mode_password", _c.STR),
        _m.Field("allow_esper_settings_app", "allow_esper_settings_app", _c.BOOL),
    )
