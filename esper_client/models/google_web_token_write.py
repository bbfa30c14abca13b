# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GoogleWebTokenWrite(_m.Model):
    """
    Google web token as sent to create or replace one.

    Attributes:
        emm: Integer id of the Google enterprise registration.
        parent_url: Address of the page that embeds managed Google Play.
        id: Identifier of the object, assigned by the service.
        token: Text of the token; keep it secret.
        is_active: Whether the object is active.
    """

    emm: int
    parent_url: str
    id: int = _m.ARRIVES
    token: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("emm", "emm", _c.INT, required=True),
        _m.Field("parent_url", "parent_url", _c.STR, required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
