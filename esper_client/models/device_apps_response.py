# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceAppsResponse(_m.Model):
    """
    App of a device together with its version and configuration.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device_id: UUID of the device.
        app_id: Id of the app.
        app_type: Where the app comes from and which platform it is for.
        app_version_id: Id of the app version.
        base64_app_config: Configuration of the app, encoded in Base64.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        tenant_id: Id of the tenant that the object belongs to.
    """

    __slots__ = (
        "id",
        "device_id",
        "app_id",
        "app_type",
        "app_version_id",
        "base64_app_config",
        "created_at",
        "updated_at",
        "tenant_id",
    )

    id: str
    device_id: str | None
    app_id: str | None
    app_type: _models.DeviceAppsResponseAppType | None
    app_version_id: str | None
    base64_app_config: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    tenant_id: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        app_type: _models.DeviceAppsResponseAppType | Unset = UNSET,
        app_version_id: str | Unset = UNSET,
        base64_app_config: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field(
            "app_type", "app_type", _c.Choice("device_apps_response_app_type", "DeviceAppsResponseAppType")
        ),
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("base64_app_config", "base64_app_config", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("tenant_id", "tenant_id", _c.STR),
    )
