# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TenantAppUploadResponse(_m.Model):
    """
    App and version that an upload produced.

    Attributes:
        id: Identifier of the object, assigned by the service.
        version_id: Id of the version.
        app_name: Name of the app.
        platform: Platform family of the object.
        tenant_id: Id of the tenant that the object belongs to.
        package_name: Package name of the app.
        created_at: When the object was created, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "id",
        "version_id",
        "app_name",
        "platform",
        "tenant_id",
        "package_name",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
    )

    id: str
    version_id: str | None
    app_name: str | None
    platform: _models.AppUploadRequestBodyPlatform | None
    tenant_id: str | None
    package_name: str | None
    created_at: dt.datetime | None
    created_by: str | None
    updated_at: dt.datetime | None
    updated_by: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        platform: _models.AppUploadRequestBodyPlatform | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("app_name", "app_name", _c.STR),
        _m.Field(
            "platform",
            "platform",
            _c.Choice("app_upload_request_body_platform", "AppUploadRequestBodyPlatform"),
        ),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
