# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "tenant_id",
        "countries",
        "created_by",
        "created_at",
        "updated_by",
        "updated_at",
    )

    tenant_id: str | None
    countries: list[str] | None
    created_by: str | None
    created_at: dt.datetime | None
    updated_by: str | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        countries: list[str] | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("countries", "countries", _c.ListOf(_c.STR)),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
