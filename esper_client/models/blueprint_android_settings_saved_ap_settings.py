# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsSavedApSettings(_m.Model):
    """
    Whether only known Wi-Fi networks may be joined.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        use_only_saved_ap: Whether only saved Wi-Fi access points may be used.
    """

    __slots__ = (
        "apply_policy",
        "use_only_saved_ap",
    )

    apply_policy: _models.ApplyPolicy | None
    use_only_saved_ap: bool | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        use_only_saved_ap: bool,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("use_only_saved_ap", "use_only_saved_ap", _c.BOOL, required=True),
    )
