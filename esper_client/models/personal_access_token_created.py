# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class PersonalAccessTokenCreated(_m.Model):
    """
    Personal access token as returned when it is made.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        description: Free text that describes the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        token: Text of the token; keep it secret.
        prefix: Prefix of the token.
        expiry_at: When the token expires, as an integer timestamp; -1 means never.
    """

    id: str = _m.ARRIVES
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    token: str | Unset = UNSET
    prefix: str | Unset = UNSET
    expiry_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("created_at", "created_at", _c.STR),
        _m.Field("updated_at", "updated_at", _c.STR),
        _m.Field("token", "token", _c.STR),
        _m.Field("prefix", "prefix", _c.STR),
        _m.Field("expiry_at", "expiry_at", _c.INT),
    )
