# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleAccount(_m.Model):
    """
    Google account set up on a device.

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        google_user_id: Id of the Google user.
        device_id: UUID of the device.
        account_type: Kind of Google account.
        google_device_id: Id of the device at Google.
        account_identifier: Identifier of the Google account.
        google_authentication_token: Google authentication token of the account.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "tenant_id",
        "google_user_id",
        "device_id",
        "account_type",
        "google_device_id",
        "account_identifier",
        "google_authentication_token",
        "created_at",
        "updated_at",
    )

    tenant_id: str | None
    google_user_id: str | None
    device_id: str | None
    account_type: int | None
    google_device_id: str | None
    account_identifier: str | None
    google_authentication_token: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        tenant_id: str,
        google_user_id: str,
        device_id: str,
        account_type: int,
        *,
        google_device_id: str | Unset = UNSET,
        account_identifier: str | Unset = UNSET,
        google_authentication_token: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR, required=True),
        _m.Field("google_user_id", "google_user_id", _c.STR, required=True),
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("account_type", "account_type", _c.INT, required=True),
        _m.Field("google_device_id", "google_device_id", _c.STR),
        _m.Field("account_identifier", "account_identifier", _c.STR),
        _m.Field("google_authentication_token", "google_authentication_token", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
