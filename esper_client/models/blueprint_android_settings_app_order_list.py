# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_android_settings_type import BlueprintAndroidSettingsType


@_define(repr=False)
class BlueprintAndroidSettingsAppOrderList(_m.Model):
    """
    A BlueprintAndroidSettingsAppOrderList

    Attributes:
        type_: Kind of this entry.
        name: Name of the object.
    """

    type_: BlueprintAndroidSettingsType | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.Value("SINGLE_APP")),
        _m.Field("name", "name", _c.STR),
    )
