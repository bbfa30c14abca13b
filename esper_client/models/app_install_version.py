# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AppInstallVersion(_m.Model):
    """
    Application version that an installation entry refers to.

    Attributes:
        app_version_id: Id of the app version.
        version_code: Version code of the app.
        build_number: Build number.
        hash_string: Hash of the file.
    """

    app_version_id: str | Unset = UNSET
    version_code: str | Unset = UNSET
    build_number: str | Unset = UNSET
    hash_string: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("build_number", "build_number", _c.STR),
        _m.Field("hash_string", "hash_string", _c.STR),
    )
