# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsFeatureUpdates(_m.Model):
    """
    Delay of feature updates.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        defer_days: Number of days by which the updates are delayed.
    """

    __slots__ = (
        "apply_policy",
        "defer_days",
    )

    apply_policy: _models.ApplyPolicy | None
    defer_days: int | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        defer_days: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("defer_days", "defer_days", _c.INT, required=True),
    )
