# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ProvisioningProfileWithDownload(_m.Model):
    """
    Apple provisioning profile with a download link.

    Attributes:
        id: Identifier of the object, assigned by the service.
        version_id: Id of the version.
        name: Name of the object.
        team_identifier: Id of the Apple developer team.
        app_identifier: App identifier that the profile is for.
        profile_type: Type of provisioning profile.
        expiration_date: When the profile expires, as an RFC 3339 timestamp.
        tenant_id: Id of the tenant that the object belongs to.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        download_url: Address from which the file can be downloaded.
    """

    __slots__ = (
        "id",
        "version_id",
        "name",
        "team_identifier",
        "app_identifier",
        "profile_type",
        "expiration_date",
        "tenant_id",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
        "download_url",
    )

    id: str
    version_id: str | None
    name: str | None
    team_identifier: str | None
    app_identifier: str | None
    profile_type: _models.ProvisioningProfileUploadResponseProfileType | None
    expiration_date: dt.datetime | None
    tenant_id: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    created_by: str | None
    updated_by: str | None
    download_url: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        team_identifier: str | Unset = UNSET,
        app_identifier: str | Unset = UNSET,
        profile_type: _models.ProvisioningProfileUploadResponseProfileType | Unset = UNSET,
        expiration_date: dt.datetime | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        download_url: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("team_identifier", "team_identifier", _c.STR),
        _m.Field("app_identifier", "app_identifier", _c.STR),
        _m.Field(
            "profile_type",
            "profile_type",
            _c.Choice(
                "provisioning_profile_upload_response_profile_type",
                "ProvisioningProfileUploadResponseProfileType",
            ),
        ),
        _m.Field("expiration_date", "expiration_date", _c.DATETIME),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("download_url", "download_url", _c.STR),
    )
