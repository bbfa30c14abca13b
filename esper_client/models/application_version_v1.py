# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ApplicationVersionV1(_m.Model):
    """
    Short description of the latest version of a v1 application.

    Attributes:
        id: Identifier of the object, assigned by the service.
        version_code: Version code of the app.
        build_number: Build number.
        hash_string: Hash of the file.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
        target_sdk_version: SDK level that the app was made for.
        icon_url: Address of the icon.
        release_name: Name given to this release.
        download_url: Address from which the file can be downloaded.
    """

    __slots__ = (
        "id",
        "version_code",
        "build_number",
        "hash_string",
        "min_sdk_version",
        "target_sdk_version",
        "icon_url",
        "release_name",
        "download_url",
    )

    id: str
    version_code: str | None
    build_number: str | None
    hash_string: str | None
    min_sdk_version: str | None
    target_sdk_version: str | None
    icon_url: str | None
    release_name: str | None
    download_url: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        build_number: str | None | Unset = UNSET,
        hash_string: str | Unset = UNSET,
        min_sdk_version: str | None | Unset = UNSET,
        target_sdk_version: str | None | Unset = UNSET,
        icon_url: str | Unset = UNSET,
        release_name: str | None | Unset = UNSET,
        download_url: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("build_number", "build_number", _c.STR, nullable=True),
        _m.Field("hash_string", "hash_string", _c.STR),
        _m.Field("min_sdk_version", "min_sdk_version", _c.STR, nullable=True),
        _m.Field("target_sdk_version", "target_sdk_version", _c.STR, nullable=True),
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("release_name", "release_name", _c.STR, nullable=True),
        _m.Field("download_url", "download_url", _c.STR, nullable=True),
    )
