# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class UpdatePersonalAccessTokenRequest(_m.Model):
    """
    A UpdatePersonalAccessTokenRequest

    Attributes:
        expiry_at: When the token expires, as an integer timestamp; -1 means never.
    """

    expiry_at: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("expiry_at", "expiry_at", _c.INT, required=True),)
