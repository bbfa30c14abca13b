# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Application(_m.Model):
    """
    Application of the enterprise with its versions.

    Attributes:
        application_name: Name of the application.
        package_name: Package name of the app.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        versions: Versions of the application.
        developer: Developer of the app.
        category: Category of the application.
        content_rating: Content rating of the application, a decimal number inside a string.
        compatibility: Compatibility of the application.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        is_hidden: Whether the application is hidden.
        auto_update_app: Whether the app is updated by itself, as the service sends it. Not published.
    """

    __slots__ = (
        "application_name",
        "package_name",
        "enterprise",
        "id",
        "versions",
        "developer",
        "category",
        "content_rating",
        "compatibility",
        "created_on",
        "updated_on",
        "is_active",
        "is_hidden",
        "auto_update_app",
    )

    application_name: str | None
    package_name: str | None
    enterprise: str | None
    id: str
    versions: list[_models.ApplicationVersion] | None
    developer: str | None
    category: str | None
    content_rating: str | None
    compatibility: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    is_hidden: bool | None
    auto_update_app: Any

    def __init__(
        self,
        application_name: str,
        package_name: str,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        versions: list[_models.ApplicationVersion] | Unset = UNSET,
        developer: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        content_rating: str | Unset = UNSET,
        compatibility: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_hidden: bool | Unset = UNSET,
        auto_update_app: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("application_name", "application_name", _c.STR, required=True),
        _m.Field("package_name", "package_name", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("versions", "versions", _c.ListOf(_c.Ref("application_version", "ApplicationVersion"))),
        _m.Field("developer", "developer", _c.STR, nullable=True),
        _m.Field("category", "category", _c.STR, nullable=True),
        _m.Field("content_rating", "content_rating", _c.STR),
        _m.Field("compatibility", "compatibility", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("is_hidden", "is_hidden", _c.BOOL),
        _m.Field("auto_update_app", "auto_update_app", _c.ANY, nullable=True),
    )
