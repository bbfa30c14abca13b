# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.target_list_create_target_list_type import TargetListCreateTargetListType


@_define(repr=False)
class TargetListCreate(_m.Model):
    """
    Target list as sent to create one.

    Attributes:
        name: Name of the object.
        target_list_type: What the target list holds: devices, groups or collections.
    """

    name: str
    target_list_type: TargetListCreateTargetListType
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("target_list_type", "target_list_type", _c.STR, required=True),
    )
