# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ApplicationV1(_m.Model):
    """
    Application of the enterprise with its latest version.

    Attributes:
        application_name: Name of the application.
        package_name: Package name of the app.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        latest_version: Short description of the latest version of a v1 application.
        is_hidden: Whether the application is hidden.
    """

    __slots__ = (
        "application_name",
        "package_name",
        "enterprise",
        "id",
        "latest_version",
        "is_hidden",
    )

    application_name: str | None
    package_name: str | None
    enterprise: str | None
    id: str
    latest_version: _models.ApplicationVersionV1 | None
    is_hidden: bool | None

    def __init__(
        self,
        application_name: str,
        package_name: str,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        latest_version: _models.ApplicationVersionV1 | Unset = UNSET,
        is_hidden: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("application_name", "application_name", _c.STR, required=True),
        _m.Field("package_name", "package_name", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "latest_version", "latest_version", _c.Ref("application_version_v1", "ApplicationVersionV1")
        ),
        _m.Field("is_hidden", "is_hidden", _c.BOOL),
    )
