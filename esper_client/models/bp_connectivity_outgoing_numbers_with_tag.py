# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BpConnectivityOutgoingNumbersWithTag(_m.Model):
    """
    A BpConnectivityOutgoingNumbersWithTag

    Attributes:
        number: Phone number.
        tags: Tags attached to the object.
    """

    number: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("number", "number", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
