# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleWebTokenPatch(_m.Model):
    """
    Fields of a Google web token that can be changed one by one.

    Attributes:
        id: Identifier of the object, assigned by the service.
        emm: Integer id of the Google enterprise registration.
        token: Text of the token; keep it secret.
        parent_url: Address of the page that embeds managed Google Play.
        is_active: Whether the object is active.
    """

    __slots__ = (
        "id",
        "emm",
        "token",
        "parent_url",
        "is_active",
    )

    id: int
    emm: int | None
    token: str | None
    parent_url: str | None
    is_active: bool | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        emm: int | Unset = UNSET,
        token: str | Unset = UNSET,
        parent_url: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("emm", "emm", _c.INT),
        _m.Field("token", "token", _c.STR),
        _m.Field("parent_url", "parent_url", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
