# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class UpdateOwnUserRequest(_m.Model):
    """
    A UpdateOwnUserRequest

    Attributes:
        first_name: First name of the user.
    """

    first_name: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("first_name", "first_name", _c.STR, required=True),)
