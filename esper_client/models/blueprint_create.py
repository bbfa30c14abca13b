# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_settings_v2 import BlueprintSettingsV2


@_define(repr=False)
class BlueprintCreate(_m.Model):
    """
    Blueprint as sent to create one.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        comments: Free remarks on this version.
        settings: Settings of a blueprint, one part for each operating system.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    comments: str | Unset = UNSET
    settings: BlueprintSettingsV2 | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("comments", "comments", _c.STR),
        _m.Field("settings", "settings", _c.Ref("blueprint_settings_v2", "BlueprintSettingsV2")),
    )
