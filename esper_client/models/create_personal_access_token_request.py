# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CreatePersonalAccessTokenRequest(_m.Model):
    """
    A CreatePersonalAccessTokenRequest

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        expiry_at: When the token expires, as an integer timestamp; -1 means never.
    """

    name: str
    description: str
    expiry_at: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR, required=True),
        _m.Field("expiry_at", "expiry_at", _c.INT, required=True),
    )
