# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyUser(_m.Model):
    """
    User as described by the deprecated user service.

    Attributes:
        id: Identifier of the object, assigned by the service.
        username: Name with which the user signs in.
        email: E-mail address.
        first_name: First name of the user.
        last_name: Last name of the user.
        full_name: First and last name of the user.
        is_staff: Whether the user belongs to the staff of the service.
        is_superuser: Whether the user is a superuser.
        is_active: Whether the object is active.
        profile: Role, groups and enterprise of a user in the deprecated user service.
        last_login: When the user last signed in.
        token: Text of the token; keep it secret.
        has_emm: Whether the user has a Google account for Android management.
        is_email_verified: Whether the e-mail address of the user has been confirmed.
        emm: Google account of the user; null without one.
    """

    __slots__ = (
        "id",
        "username",
        "email",
        "first_name",
        "last_name",
        "full_name",
        "is_staff",
        "is_superuser",
        "is_active",
        "profile",
        "last_login",
        "token",
        "has_emm",
        "is_email_verified",
        "emm",
    )

    id: int
    username: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    full_name: str | None
    is_staff: bool | None
    is_superuser: bool | None
    is_active: bool | None
    profile: _models.LegacyUserProfile | None
    last_login: str | None
    token: str | None
    has_emm: bool | None
    is_email_verified: bool | None
    emm: _models.LegacyUserEMM | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        is_staff: bool | Unset = UNSET,
        is_superuser: bool | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        profile: _models.LegacyUserProfile | Unset = UNSET,
        last_login: str | Unset = UNSET,
        token: str | Unset = UNSET,
        has_emm: bool | Unset = UNSET,
        is_email_verified: bool | None | Unset = UNSET,
        emm: _models.LegacyUserEMM | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("username", "username", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("first_name", "first_name", _c.STR),
        _m.Field("last_name", "last_name", _c.STR),
        _m.Field("full_name", "full_name", _c.STR),
        _m.Field("is_staff", "is_staff", _c.BOOL),
        _m.Field("is_superuser", "is_superuser", _c.BOOL),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("profile", "profile", _c.Ref("legacy_user_profile", "LegacyUserProfile")),
        _m.Field("last_login", "last_login", _c.STR),
        _m.Field("token", "token", _c.STR),
        _m.Field("has_emm", "has_emm", _c.BOOL),
        _m.Field("is_email_verified", "is_email_verified", _c.BOOL, nullable=True),
        _m.Field("emm", "emm", _c.Ref("legacy_user_emm", "LegacyUserEMM"), nullable=True),
    )
