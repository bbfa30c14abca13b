# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleProductInstall(_m.Model):
    """
    Installation of a Google Play product on a device.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        device: Device that the entry concerns.
        install_state: State of the installation.
        version_code: Version code of the app.
        install_type: Kind of installation as an integer.
        is_force_install: Whether the installation is forced.
        reason_details: Details of the reason for the state.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        objects:
    """

    __slots__ = (
        "id",
        "enterprise",
        "device",
        "install_state",
        "version_code",
        "install_type",
        "is_force_install",
        "reason_details",
        "created_on",
        "updated_on",
        "is_active",
        "objects",
    )

    id: str
    enterprise: str | None
    device: str | None
    install_state: str | None
    version_code: str | None
    install_type: int | None
    is_force_install: bool | None
    reason_details: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None
    objects: dict[str, Any] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        device: str | Unset = UNSET,
        install_state: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        install_type: int | Unset = UNSET,
        is_force_install: bool | Unset = UNSET,
        reason_details: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        objects: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("device", "device", _c.STR),
        _m.Field("install_state", "install_state", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("install_type", "install_type", _c.INT),
        _m.Field("is_force_install", "is_force_install", _c.BOOL),
        _m.Field("reason_details", "reason_details", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("objects", "objects", _c.OBJECT),
    )
