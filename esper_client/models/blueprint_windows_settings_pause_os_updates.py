# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsPauseOsUpdates(_m.Model):
    """
    Whether operating system updates are paused.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        pause_os_updates: Whether operating system updates are paused.
    """

    __slots__ = (
        "apply_policy",
        "pause_os_updates",
    )

    apply_policy: _models.ApplyPolicy | None
    pause_os_updates: bool | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        pause_os_updates: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("pause_os_updates", "pause_os_updates", _c.BOOL, required=True),
    )
