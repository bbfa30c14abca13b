# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DEPProfile(_m.Model):
    """
    Profile for Apple automated device enrolment (DEP), with the setup steps and options.

    Attributes:
        id: Identifier of the object, assigned by the service.
        profile_uuid: UUID that Apple gave the profile.
        show_setup_items: Steps of the setup assistant that are shown.
        auto_advance_setup: Whether the setup assistant goes on by itself.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "profile_uuid",
        "show_setup_items",
        "auto_advance_setup",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    profile_uuid: str | None
    show_setup_items: list[str] | None
    auto_advance_setup: bool | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        show_setup_items: list[str] | Unset = UNSET,
        auto_advance_setup: bool | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("profile_uuid", "profile_uuid", _c.STR),
        _m.Field("show_setup_items", "show_setup_items", _c.ListOf(_c.STR)),
        _m.Field("auto_advance_setup", "auto_advance_setup", _c.BOOL),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
