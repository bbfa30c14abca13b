# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
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

    tenant_id: str
    google_user_id: str
    device_id: str
    account_type: int
    google_device_id: str | Unset = UNSET
    account_identifier: str | Unset = UNSET
    google_authentication_token: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
