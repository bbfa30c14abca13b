# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "tenant_id",
        "created_by",
        "updated_by",
        "id",
        "key",
        "meta",
        "created_at",
        "updated_at",
    )

    tenant_id: str | None
    created_by: str | None
    updated_by: str | None
    id: str
    key: str | None
    meta: dict[str, Any] | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        tenant_id: str,
        created_by: str,
        updated_by: str,
        *,
        id: str | Unset = UNSET,
        key: str | Unset = UNSET,
        meta: dict[str, Any] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
