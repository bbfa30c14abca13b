# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UserEMM(_m.Model):
    """
    Google account of a user.

    Attributes:
        id: Identifier of the object, assigned by the service.
        user: User that the object belongs to.
        account_identifier: Identifier of the Google account.
        account_type: Kind of Google account.
        display_name: Name to show to people.
        google_user_id: Id of the Google user.
        google_enterprise: Integer id of the Google enterprise registration.
        is_active: Whether the object is active.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        authentication_token: Google authentication token of the user.
    """

    __slots__ = (
        "id",
        "user",
        "account_identifier",
        "account_type",
        "display_name",
        "google_user_id",
        "google_enterprise",
        "is_active",
        "created_on",
        "updated_on",
        "authentication_token",
    )

    id: int
    user: int | None
    account_identifier: str | None
    account_type: str | None
    display_name: str | None
    google_user_id: str | None
    google_enterprise: int | None
    is_active: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    authentication_token: _models.LegacyUserEmmAuthenticationToken | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        user: int | Unset = UNSET,
        account_identifier: str | Unset = UNSET,
        account_type: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        google_user_id: str | Unset = UNSET,
        google_enterprise: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        authentication_token: _models.LegacyUserEmmAuthenticationToken | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("user", "user", _c.INT),
        _m.Field("account_identifier", "account_identifier", _c.STR),
        _m.Field("account_type", "account_type", _c.STR),
        _m.Field("display_name", "display_name", _c.STR),
        _m.Field("google_user_id", "google_user_id", _c.STR),
        _m.Field("google_enterprise", "google_enterprise", _c.INT),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field(
            "authentication_token",
            "authentication_token",
            _c.Ref("legacy_user_emm_authentication_token", "LegacyUserEmmAuthenticationToken"),
        ),
    )
