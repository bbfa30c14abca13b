# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_ios_app_app_type import BlueprintIosAppAppType


@_define(repr=False)
class BlueprintIosSettingsKioskApp(_m.Model):
    """
    App shown in kiosk mode.

    Attributes:
        app_id: Id of the app.
        app_type: Where the app comes from and which platform it is for.
    """

    app_id: str | Unset = UNSET
    app_type: BlueprintIosAppAppType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("app_type", "app_type", _c.STR),
    )
