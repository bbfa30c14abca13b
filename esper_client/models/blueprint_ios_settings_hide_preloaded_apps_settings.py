# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsHidePreloadedAppsSettings(_m.Model):
    """
    Whether preinstalled apps are hidden.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        hide_preloaded_apps: Whether apps that came with the device are hidden.
    """

    __slots__ = (
        "apply_policy",
        "hide_preloaded_apps",
    )

    apply_policy: _models.ApplyPolicy | None
    hide_preloaded_apps: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        hide_preloaded_apps: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("hide_preloaded_apps", "hide_preloaded_apps", _c.BOOL),
    )
