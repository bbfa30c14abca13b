# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.app_upload_request_body_platform import AppUploadRequestBodyPlatform


@_define(repr=False)
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

    id: str = _m.ARRIVES
    version_id: str | Unset = UNSET
    app_name: str | Unset = UNSET
    platform: AppUploadRequestBodyPlatform | Unset = UNSET
    tenant_id: str | Unset = UNSET
    package_name: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("app_name", "app_name", _c.STR),
        _m.Field("platform", "platform", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
