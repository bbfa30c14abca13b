# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.app_install_version import AppInstallVersion


@_define(repr=False)
class AppInstallApplication(_m.Model):
    """
    Application that an installation entry refers to.

    Attributes:
        application_name: Name of the application.
        package_name: Package name of the app.
        version: Application version that an installation entry refers to.
        is_enabled: Whether the object is enabled.
    """

    application_name: str | Unset = UNSET
    package_name: str | Unset = UNSET
    version: AppInstallVersion | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("application_name", "application_name", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("version", "version", _c.Ref("app_install_version", "AppInstallVersion")),
        _m.Field("is_enabled", "is_enabled", _c.BOOL),
    )
