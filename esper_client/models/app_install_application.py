# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppInstallApplication(_m.Model):
    """
    Application that an installation entry refers to.

    Attributes:
        application_name: Name of the application.
        package_name: Package name of the app.
        version: Application version that an installation entry refers to.
        is_enabled: Whether the object is enabled.
    """

    __slots__ = (
        "application_name",
        "package_name",
        "version",
        "is_enabled",
    )

    application_name: str | None
    package_name: str | None
    version: _models.AppInstallVersion | None
    is_enabled: bool | None

    def __init__(
        self,
        *,
        application_name: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        version: _models.AppInstallVersion | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("application_name", "application_name", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("version", "version", _c.Ref("app_install_version", "AppInstallVersion")),
        _m.Field("is_enabled", "is_enabled", _c.BOOL),
    )
