# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ItunesAppInfoV2(_m.Model):
    """
    App Store app with its current version, price and requirements.

    Attributes:
        app_id: Id of the app.
        apple_app_id: Id of the app in the App Store.
        app_version_id: Id of the app version.
        apple_app_version: Version of the app in the App Store.
        app_name: Name of the app.
        icon_url: Address of the icon.
        developer: Developer of the app.
        itunes_url: Address of the app in the App Store.
        genres: App Store genres of the app.
        device_families: Device families that the app runs on.
        bundle_id: Bundle identifier of the app.
        price: Price of the app.
        app_size: Size of the app.
        minimum_os_version: Lowest operating system version that the app runs on.
        description: Free text that describes the object.
        last_updated_date: When the app was last updated in the App Store.
        pricing_param: Pricing parameter of the volume-purchased app.
    """

    __slots__ = (
        "app_id",
        "apple_app_id",
        "app_version_id",
        "apple_app_version",
        "app_name",
        "icon_url",
        "developer",
        "itunes_url",
        "genres",
        "device_families",
        "bundle_id",
        "price",
        "app_size",
        "minimum_os_version",
        "description",
        "last_updated_date",
        "pricing_param",
    )

    app_id: str | None
    apple_app_id: str | None
    app_version_id: str | None
    apple_app_version: str | None
    app_name: str | None
    icon_url: str | None
    developer: str | None
    itunes_url: str | None
    genres: list[str] | None
    device_families: list[str] | None
    bundle_id: str | None
    price: float | None
    app_size: int | None
    minimum_os_version: str | None
    description: str | None
    last_updated_date: str | None
    pricing_param: str | None

    def __init__(
        self,
        *,
        app_id: str | Unset = UNSET,
        apple_app_id: str | Unset = UNSET,
        app_version_id: str | Unset = UNSET,
        apple_app_version: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        developer: str | Unset = UNSET,
        itunes_url: str | Unset = UNSET,
        genres: list[str] | Unset = UNSET,
        device_families: list[str] | Unset = UNSET,
        bundle_id: str | Unset = UNSET,
        price: float | Unset = UNSET,
        app_size: int | Unset = UNSET,
        minimum_os_version: str | Unset = UNSET,
        description: str | Unset = UNSET,
        last_updated_date: str | Unset = UNSET,
        pricing_param: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("apple_app_id", "apple_app_id", _c.STR),
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("apple_app_version", "apple_app_version", _c.STR),
        _m.Field("app_name", "app_name", _c.STR),
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("developer", "developer", _c.STR),
        _m.Field("itunes_url", "itunes_url", _c.STR),
        _m.Field("genres", "genres", _c.ListOf(_c.STR)),
        _m.Field("device_families", "device_families", _c.ListOf(_c.STR)),
        _m.Field("bundle_id", "bundle_id", _c.STR),
        _m.Field("price", "price", _c.FLOAT),
        _m.Field("app_size", "app_size", _c.INT),
        _m.Field("minimum_os_version", "minimum_os_version", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("last_updated_date", "last_updated_date", _c.STR),
        _m.Field("pricing_param", "pricing_param", _c.STR),
    )
