# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppPermission(_m.Model):
    """
    Permission declared by an application version and its grant state.

    Attributes:
        permission: Name of the permission.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        grant_state: Whether the permission is granted, denied or left at its default.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        app_version: UUID of the application version.
    """

    __slots__ = (
        "permission",
        "enterprise",
        "id",
        "grant_state",
        "created_on",
        "updated_on",
        "is_active",
        "app_version",
    )

    permission: str | None
    enterprise: str | None
    id: str
    grant_state: _models.AppPermissionGrantState | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    app_version: str | None

    def __init__(
        self,
        permission: str,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        grant_state: _models.AppPermissionGrantState | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        app_version: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("permission", "permission", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "grant_state", "grant_state", _c.Choice("app_permission_grant_state", "AppPermissionGrantState")
        ),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("app_version", "app_version", _c.STR),
    )
