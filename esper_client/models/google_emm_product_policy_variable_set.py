# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GoogleEmmProductPolicyVariableSet(_m.Model):
    """
    A GoogleEmmProductPolicyVariableSet

    Attributes:
        placeholder: Name of the variable in the managed configuration.
        user_value: Value of the variable in the managed configuration.
    """

    placeholder: str | Unset = UNSET
    user_value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("placeholder", "placeholder", _c.STR),
        _m.Field("user_value", "user_value", _c.STR),
    )
