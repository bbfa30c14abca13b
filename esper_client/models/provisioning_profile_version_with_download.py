# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ProvisioningProfileVersionWithDownload(_m.Model):
    """
    Version of an Apple provisioning profile with a download link.

    Attributes:
        id: Identifier of the object, assigned by the service.
        profile_id: UUID of the provisioning profile.
        uuid: UUID of the object.
        name: Name of the object.
        sha256_hash: SHA-256 hash of the file.
        creation_date: When the profile was made, as an RFC 3339 timestamp.
        expiration_date: When the profile expires, as an RFC 3339 timestamp.
        time_to_live: Time to live of the profile, as an integer.
        provisions_all_devices: Whether the profile works on every device.
        is_xcode_managed: Whether Xcode manages the profile.
        platforms: Platforms of the profile, as JSON inside a string.
        entitlements: Entitlements of the profile, as JSON inside a string.
        developer_certificates: Developer certificates of the profile.
        tenant_id: Id of the tenant that the object belongs to.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        download_url: Address from which the file can be downloaded.
    """

    __slots__ = (
        "id",
        "profile_id",
        "uuid",
        "name",
        "sha256_hash",
        "creation_date",
        "expiration_date",
        "time_to_live",
        "provisions_all_devices",
        "is_xcode_managed",
        "platforms",
        "entitlements",
        "developer_certificates",
        "tenant_id",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "download_url",
    )

    id: str
    profile_id: str | None
    uuid: str | None
    name: str | None
    sha256_hash: str | None
    creation_date: dt.datetime | None
    expiration_date: dt.datetime | None
    time_to_live: int | None
    provisions_all_devices: bool | None
    is_xcode_managed: bool | None
    platforms: str | None
    entitlements: str | None
    developer_certificates: str | None
    tenant_id: str | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    download_url: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        sha256_hash: str | Unset = UNSET,
        creation_date: dt.datetime | Unset = UNSET,
        expiration_date: dt.datetime | Unset = UNSET,
        time_to_live: int | Unset = UNSET,
        provisions_all_devices: bool | Unset = UNSET,
        is_xcode_managed: bool | Unset = UNSET,
        platforms: str | Unset = UNSET,
        entitlements: str | Unset = UNSET,
        developer_certificates: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        download_url: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("profile_id", "profile_id", _c.STR),
        _m.Field("uuid", "uuid", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("sha256_hash", "sha256_hash", _c.STR),
        _m.Field("creation_date", "creation_date", _c.DATETIME),
        _m.Field("expiration_date", "expiration_date", _c.DATETIME),
        _m.Field("time_to_live", "time_to_live", _c.INT),
        _m.Field("provisions_all_devices", "provisions_all_devices", _c.BOOL),
        _m.Field("is_xcode_managed", "is_xcode_managed", _c.BOOL),
        _m.Field("platforms", "platforms", _c.STR),
        _m.Field("entitlements", "entitlements", _c.STR),
        _m.Field("developer_certificates", "developer_certificates", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("download_url", "download_url", _c.STR),
    )
