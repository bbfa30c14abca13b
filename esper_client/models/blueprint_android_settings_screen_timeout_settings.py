# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsScreenTimeoutSettings(_m.Model):
    """
    Time after which the screen goes dark.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        screentimeout_value: Idle time before the screen goes dark.
    """

    __slots__ = (
        "apply_policy",
        "screentimeout_value",
    )

    apply_policy: _models.ApplyPolicy | None
    screentimeout_value: int | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        screentimeout_value: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("screentimeout_value", "screentimeout_value", _c.INT, required=True),
    )
