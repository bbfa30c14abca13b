# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


@_define(repr=False)
class VPPToken(_m.Model):
    """
    Token that links the tenant to Apple volume purchasing (VPP).

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        id: Identifier of the object, assigned by the service.
        key: Key of the object.
        meta:
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    tenant_id: str
    created_by: str
    updated_by: str
    id: str = _m.ARRIVES
    key: str | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR, required=True),
        _m.Field("created_by", "created_by", _c.STR, required=True),
        _m.Field("updated_by", "updated_by", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("key", "key", _c.STR),
        _m.Field("meta", "meta", _c.OBJECT),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
