# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsDeferOsUpdates(_m.Model):
    """
    Delay of operating system updates.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        defer_os_updates_delay: Number of days by which operating system updates are delayed.
    """

    __slots__ = (
        "apply_policy",
        "defer_os_updates_delay",
    )

    apply_policy: _models.ApplyPolicy | None
    defer_os_updates_delay: int | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        defer_os_updates_delay: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("defer_os_updates_delay", "defer_os_updates_delay", _c.INT),
    )
