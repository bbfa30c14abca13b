# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEnterprise(_m.Model):
    """
    Registration of the enterprise with Google for Android management.

    Attributes:
        name: Name of the object.
        id: Identifier of the object, assigned by the service.
        google_enterprise_id: Id that Google gave the enterprise.
        state: State of the object.
        callback_url: Address to which Google returns after the sign-up.
        signup_url: Address at which the sign-up with Google is done.
        completion_token: Token that completes the sign-up with Google.
        enterprise_token: Token of the Google enterprise.
        is_active: Whether the object is active.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        enterprise: Enterprise that the object belongs to.
    """

    __slots__ = (
        "name",
        "id",
        "google_enterprise_id",
        "state",
        "callback_url",
        "signup_url",
        "completion_token",
        "enterprise_token",
        "is_active",
        "created_on",
        "updated_on",
        "enterprise",
    )

    name: str | None
    id: int
    google_enterprise_id: str | None
    state: int | None
    callback_url: str | None
    signup_url: str | None
    completion_token: str | None
    enterprise_token: str | None
    is_active: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    enterprise: str | None

    def __init__(
        self,
        name: str,
        *,
        id: int | Unset = UNSET,
        google_enterprise_id: str | Unset = UNSET,
        state: int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        signup_url: str | Unset = UNSET,
        completion_token: str | Unset = UNSET,
        enterprise_token: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR),
        _m.Field("state", "state", _c.INT),
        _m.Field("callback_url", "callback_url", _c.STR),
        _m.Field("signup_url", "signup_url", _c.STR),
        _m.Field("completion_token", "completion_token", _c.STR),
        _m.Field("enterprise_token", "enterprise_token", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
