# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "emm",
        "parent_url",
        "id",
        "token",
        "is_active",
    )

    emm: int | None
    parent_url: str | None
    id: int
    token: str | None
    is_active: bool | None

    def __init__(
        self,
        emm: int,
        parent_url: str,
        *,
        id: int | Unset = UNSET,
        token: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("emm", "emm", _c.INT, required=True),
        _m.Field("parent_url", "parent_url", _c.STR, required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
