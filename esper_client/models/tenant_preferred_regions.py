# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class TenantPreferredRegions(_m.Model):
    """
    App Store regions that the tenant prefers.

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        countries: Country codes of the App Store regions to prefer.
        created_by: User who created the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_by: User who last changed the object.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    tenant_id: str | Unset = UNSET
    countries: list[str] | Unset = UNSET
    created_by: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("countries", "countries", _c.ListOf(_c.STR)),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
