# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.unique_identifier_create_type import UniqueIdentifierCreateType


@_define(repr=False)
class UniqueIdentifierCreate(_m.Model):
    """
    Identifier of a device and its kind, given as a number.

    Attributes:
        unique_id: Identifier, such as a serial number.
        type_: Kind of identifier, as a number from 0 to 5.
    """

    unique_id: str | Unset = UNSET
    type_: UniqueIdentifierCreateType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("unique_id", "unique_id", _c.STR),
        _m.Field("type", "type_", _c.INT),
    )
