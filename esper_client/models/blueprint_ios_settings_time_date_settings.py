# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsTimeDateSettings(_m.Model):
    """
    Whether date and time are set automatically.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        force_automatic_time_date: Whether date and time are always set automatically.
    """

    __slots__ = (
        "apply_policy",
        "force_automatic_time_date",
    )

    apply_policy: _models.ApplyPolicy | None
    force_automatic_time_date: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        force_automatic_time_date: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("force_automatic_time_date", "force_automatic_time_date", _c.BOOL),
    )
