# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintWindowsSettingsPauseOsUpdates(_m.Model):
    """
    Whether operating system updates are paused.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        pause_os_updates: Whether operating system updates are paused.
    """

    apply_policy: ApplyPolicy
    pause_os_updates: bool
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("pause_os_updates", "pause_os_updates", _c.BOOL, required=True),
    )
