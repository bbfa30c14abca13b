# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyUserEmmAuthenticationToken(_m.Model):
    """
    Google authentication token of the user.

    Attributes:
        id: Identifier of the object, assigned by the service.
        token: Text of the token; keep it secret.
        is_active: Whether the object is active.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "token",
        "is_active",
        "updated_on",
    )

    id: int
    token: str | None
    is_active: bool | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        token: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
