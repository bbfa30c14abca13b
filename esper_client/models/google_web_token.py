# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleWebToken(_m.Model):
    """
    Web token for embedding pages of managed Google Play.

    Attributes:
        id: Identifier of the object, assigned by the service.
        emm: Integer id of the Google enterprise registration.
        token: Text of the token; keep it secret.
        parent_url: Address of the page that embeds managed Google Play.
        is_active: Whether the object is active.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "emm",
        "token",
        "parent_url",
        "is_active",
        "created_on",
    )

    id: int
    emm: int | None
    token: str | None
    parent_url: str | None
    is_active: bool | None
    created_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        emm: int | Unset = UNSET,
        token: str | Unset = UNSET,
        parent_url: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("emm", "emm", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("parent_url", "parent_url", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
