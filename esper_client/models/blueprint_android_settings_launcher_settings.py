# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsLauncherSettings(_m.Model):
    """
    Choice of the launcher.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        launcher: Launcher to use, that of Esper or the default one.
    """

    __slots__ = (
        "apply_policy",
        "launcher",
    )

    apply_policy: _models.ApplyPolicy | None
    launcher: _models.BlueprintAndroidSettingsLauncher | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        launcher: _models.BlueprintAndroidSettingsLauncher,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field(
            "launcher",
            "launcher",
            _c.Choice("blueprint_android_settings_launcher", "BlueprintAndroidSettingsLauncher"),
            required=True,
        ),
    )
