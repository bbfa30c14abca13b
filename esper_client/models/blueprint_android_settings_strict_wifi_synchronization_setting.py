# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsStrictWifiSynchronizationSetting(_m.Model):
    """
    Whether Wi-Fi networks that the blueprint does not name are removed.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_strict_wifi_synchronization: Whether Wi-Fi networks are strictly kept in line with the blueprint.
    """

    __slots__ = (
        "apply_policy",
        "allow_strict_wifi_synchronization",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_strict_wifi_synchronization: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_strict_wifi_synchronization: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_strict_wifi_synchronization", "allow_strict_wifi_synchronization", _c.BOOL),
    )
