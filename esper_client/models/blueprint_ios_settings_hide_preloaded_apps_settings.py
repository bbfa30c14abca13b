# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintIosSettingsHidePreloadedAppsSettings(_m.Model):
    """
    Whether preinstalled apps are hidden.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        hide_preloaded_apps: Whether apps that came with the device are hidden.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    hide_preloaded_apps: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("hide_preloaded_apps", "hide_preloaded_apps", _c.BOOL),
    )
