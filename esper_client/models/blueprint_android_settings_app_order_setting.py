# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsAppOrderSetting(_m.Model):
    """
    Order of the apps on the home screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        app_order_list: Apps in the order in which they are shown.
    """

    __slots__ = (
        "apply_policy",
        "app_order_list",
    )

    apply_policy: _models.ApplyPolicy | None
    app_order_list: list[_models.BlueprintAndroidSettingsAppOrderList] | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        app_order_list: list[_models.BlueprintAndroidSettingsAppOrderList] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field(
            "app_order_list",
            "app_order_list",
            _c.ListOf(
                _c.Ref("blueprint_android_settings_app_order_list", "BlueprintAndroidSettingsAppOrderList")
            ),
        ),
    )
