# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UserCreate(_m.Model):
    """
    User as sent to create or replace one.

    Attributes:
        username: Name with which the user signs in.
        profile: Role, groups and enterprise as sent for a new or changed user.
        password: Password of the user.
        first_name: First name of the user.
        last_name: Last name of the user.
        is_active: Whether the object is active.
        email: E-mail address.
    """

    __slots__ = (
        "username",
        "profile",
        "password",
        "first_name",
        "last_name",
        "is_active",
        "email",
    )

    username: str | None
    profile: _models.UserProfileCreate | None
    password: str | None
    first_name: str | None
    last_name: str | None
    is_active: bool | None
    email: str | None

    def __init__(
        self,
        username: str,
        profile: _models.UserProfileCreate,
        *,
        password: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("username", "username", _c.STR, required=True),
        _m.Field("profile", "profile", _c.Ref("user_profile_create", "UserProfileCreate"), required=True),
        _m.Field("password", "password", _c.STR),
        _m.Field("first_name", "first_name", _c.STR),
        _m.Field("last_name", "last_name", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("email", "email", _c.STR),
    )
