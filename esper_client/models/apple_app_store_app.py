# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppleAppStoreApp(_m.Model):
    """
    App found in a search of the Apple App Store.

    Attributes:
        icon: Address of the app icon.
        name: Name of the object.
        bundle_id: Bundle identifier of the app.
        file_size_in_bytes: Size of the app in bytes, as a number inside a string.
        app_store_url: Address of the app in the App Store.
        minimum_os: Lowest operating system version that the app runs on.
        release_date: When the version was released, as an RFC 3339 timestamp.
        seller_name: Name of the seller.
    """

    __slots__ = (
        "icon",
        "name",
        "bundle_id",
        "file_size_in_bytes",
        "app_store_url",
        "minimum_os",
        "release_date",
        "seller_name",
    )

    icon: str | None
    name: str | None
    bundle_id: str | None
    file_size_in_bytes: str | None
    app_store_url: str | None
    minimum_os: str | None
    release_date: dt.datetime | None
    seller_name: str | None

    def __init__(
        self,
        *,
        icon: str | Unset = UNSET,
        name: str | Unset = UNSET,
        bundle_id: str | Unset = UNSET,
        file_size_in_bytes: str | Unset = UNSET,
        app_store_url: str | Unset = UNSET,
        minimum_os: str | Unset = UNSET,
        release_date: dt.datetime | Unset = UNSET,
        seller_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon", "icon", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("bundle_id", "bundle_id", _c.STR),
        _m.Field("file_size_in_bytes", "file_size_in_bytes", _c.STR),
        _m.Field("app_store_url", "app_store_url", _c.STR),
        _m.Field("minimum_os", "minimum_os", _c.STR),
        _m.Field("release_date", "release_date", _c.DATETIME),
        _m.Field("seller_name", "seller_name", _c.STR),
    )
