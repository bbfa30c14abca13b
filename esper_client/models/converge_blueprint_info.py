# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class ConvergeBlueprintInfo(_m.Model):
    """
    Blueprints assigned to and in effect on the device.

    Attributes:
        blueprint_id: UUID of the blueprint.
        blueprint_version_id: UUID of the blueprint version.
    """

    blueprint_id: str | Unset = UNSET
    blueprint_version_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("blueprint_id", "blueprint_id", _c.STR),
        _m.Field("blueprint_version_id", "blueprint_version_id", _c.STR),
    )
