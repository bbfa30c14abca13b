# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class LegacyUserEmmAuthenticationToken(_m.Model):
    """
    Google authentication token of the user.

    Attributes:
        id: Identifier of the object, assigned by the service.
        token: Text of the token; keep it secret.
        is_active: Whether the object is active.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: int = _m.ARRIVES
    token: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
