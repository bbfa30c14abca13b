# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class StageRunStageMeta(_m.Model):
    """
    Name and description of the stage.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        created_by: User who created the object.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    created_by: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("created_by", "created_by", _c.INT),
    )
