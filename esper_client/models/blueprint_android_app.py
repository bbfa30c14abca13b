# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidApp(_m.Model):
    """
    App that a blueprint puts on Android devices.

    Attributes:
        app_id: Id of the app.
        app_version_id: Id of the app version.
        package_name: Package name of the app.
        installation_rule: Whether the app is installed during or after provisioning.
        state: Whether the app is shown, hidden, disabled, or hidden but still launchable.
        type_: Whether the app came with the device, is an enterprise app or comes from the Play Store.
        auto_update_mode: When Google Play updates the app: by default rules, with high priority, or postponed.
        managed_config:
    """

    __slots__ = (
        "app_id",
        "app_version_id",
        "package_name",
        "installation_rule",
        "state",
        "type_",
        "auto_update_mode",
        "managed_config",
    )

    app_id: str | None
    app_version_id: str | None
    package_name: str | None
    installation_rule: _models.BlueprintAndroidAppInstallationRule | None
    state: _models.BlueprintAndroidAppState | None
    type_: _models.BlueprintAndroidAppType | None
    auto_update_mode: _models.BlueprintAndroidAppAutoUpdateMode | None
    managed_config: dict[str, Any] | None

    def __init__(
        self,
        app_id: str,
        app_version_id: str,
        package_name: str,
        installation_rule: _models.BlueprintAndroidAppInstallationRule,
        state: _models.BlueprintAndroidAppState,
        type_: _models.BlueprintAndroidAppType,
        auto_update_mode: _models.BlueprintAndroidAppAutoUpdateMode,
        *,
        managed_config: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR, required=True),
        _m.Field("app_version_id", "app_version_id", _c.STR, required=True),
        _m.Field("package_name", "package_name", _c.STR, required=True),
        _m.Field(
            "installation_rule",
            "installation_rule",
            _c.Choice("blueprint_android_app_installation_rule", "BlueprintAndroidAppInstallationRule"),
            required=True,
        ),
        _m.Field(
            "state",
            "state",
            _c.Choice("blueprint_android_app_state", "BlueprintAndroidAppState"),
            required=True,
        ),
        _m.Field(
            "type", "type_", _c.Choice("blueprint_android_app_type", "BlueprintAndroidAppType"), required=True
        ),
        _m.Field(
            "auto_update_mode",
            "auto_update_mode",
            _c.Choice("blueprint_android_app_auto_update_mode", "BlueprintAndroidAppAutoUpdateMode"),
            required=True,
        ),
        _m.Field("managed_config", "managed_config", _c.OBJECT),
    )
