# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "name",
        "description",
        "created_at",
        "updated_at",
        "token",
        "prefix",
        "expiry_at",
    )

    id: str
    name: str | None
    description: str | None
    created_at: str | None
    updated_at: str | None
    token: str | None
    prefix: str | None
    expiry_at: int | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        token: str | Unset = UNSET,
        prefix: str | Unset = UNSET,
        expiry_at: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
