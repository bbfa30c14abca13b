# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppInstallVersion(_m.Model):
    """
    Application version that an installation entry refers to.

    Attributes:
        app_version_id: Id of the app version.
        version_code: Version code of the app.
        build_number: Build number.
        hash_string: Hash of the file.
    """

    __slots__ = (
        "app_version_id",
        "version_code",
        "build_number",
        "hash_string",
    )

    app_version_id: str | None
    version_code: str | None
    build_number: str | None
    hash_string: str | None

    def __init__(
        self,
        *,
        app_version_id: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        build_number: str | Unset = UNSET,
        hash_string: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("hash_string", "hash_string", _c.STR),
    )
