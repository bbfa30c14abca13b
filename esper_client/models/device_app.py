# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceApp(_m.Model):
    """
    App found on a device, with its permissions.

    Attributes:
        app_name: Name of the app.
        package_name: Package name of the app.
        device: Device that the entry concerns.
        id: Identifier of the object, assigned by the service.
        permissions: Permissions of the app.
        whitelisted: Whether the app is on the allow list of the device.
        is_data_clearable: Whether the data of the app can be cleared.
        is_uninstallable: Whether the app can be uninstalled.
        product_id: Id of the Google Play product.
        version_code: Version code of the app.
        version_name: Version name of the app, as shown to people.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        app_type: Kind of the app. Not published.
        state: State of the app on the device. Not published.
        is_kiosk_app: Whether the device shows this app alone. Not published.
        is_esper_controlled: Whether Esper controls the app. Not published.
        auto_update_mode: How the app is updated. Not published.
        identity_hash: Hash that identifies the app. Not published.
        installer_package: Package that installed the app. Not published.
    """

    __slots__ = (
        "app_name",
        "package_name",
        "device",
        "id",
        "permissions",
        "whitelisted",
        "is_data_clearable",
        "is_uninstallable",
        "product_id",
        "version_code",
        "version_name",
        "created_on",
        "updated_on",
        "is_active",
        "app_type",
        "state",
        "is_kiosk_app",
        "is_esper_controlled",
        "auto_update_mode",
        "identity_hash",
        "installer_package",
    )

    app_name: str | None
    package_name: str | None
    device: str | None
    id: str
    permissions: list[_models.DeviceAppPermission] | None
    whitelisted: bool | None
    is_data_clearable: bool | None
    is_uninstallable: bool | None
    product_id: str | None
    version_code: str | None
    version_name: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    app_type: Any
    state: Any
    is_kiosk_app: bool | None
    is_esper_controlled: bool | None
    auto_update_mode: Any
    identity_hash: Any
    installer_package: Any

    def __init__(
        self,
        app_name: str,
        package_name: str,
        device: str,
        *,
        id: str | Unset = UNSET,
        permissions: list[_models.DeviceAppPermission] | Unset = UNSET,
        whitelisted: bool | Unset = UNSET,
        is_data_clearable: bool | Unset = UNSET,
        is_uninstallable: bool | Unset = UNSET,
        product_id: str | None | Unset = UNSET,
        version_code: str | None | Unset = UNSET,
        version_name: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        app_type: Any = UNSET,
        state: Any = UNSET,
        is_kiosk_app: bool | None | Unset = UNSET,
        is_esper_controlled: bool | None | Unset = UNSET,
        auto_update_mode: Any = UNSET,
        identity_hash: Any = UNSET,
        installer_package: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_name", "app_name", _c.STR, required=True),
        _m.Field("package_name", "package_name", _c.STR, required=True),
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "permissions", "permissions", _c.ListOf(_c.Ref("device_app_permission", "DeviceAppPermission"))
        ),
        _m.Field("whitelisted", "whitelisted", _c.BOOL),
        _m.Field("is_data_clearable", "is_data_clearable", _c.BOOL),
        _m.Field("is_uninstallable", "is_uninstallable", _c.BOOL),
        _m.Field("product_id", "product_id", _c.STR, nullable=True),
        _m.Field("version_code", "version_code", _c.STR, nullable=True),
        _m.Field("version_name", "version_name", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("app_type", "app_type", _c.ANY, nullable=True),
        _m.Field("state", "state", _c.ANY, nullable=True),
        _m.Field("is_kiosk_app", "is_kiosk_app", _c.BOOL, nullable=True),
        _m.Field("is_esper_controlled", "is_esper_controlled", _c.BOOL, nullable=True),
        _m.Field("auto_update_mode", "auto_update_mode", _c.ANY, nullable=True),
        _m.Field("identityHash", "identity_hash", _c.ANY, nullable=True),
        _m.Field("installer_package", "installer_package", _c.ANY, nullable=True),
    )
