# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppInstall(_m.Model):
    """
    Installation of an application on a device and its state.

    Attributes:
        application: Application that an installation entry refers to.
        install_state: States of an application installation.
        enterprise: Enterprise that the object belongs to.
        device: Device that the entry concerns.
        id: Identifier of the object, assigned by the service.
        reason_details: Details of the reason for the state.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
    """

    __slots__ = (
        "application",
        "install_state",
        "enterprise",
        "device",
        "id",
        "reason_details",
        "created_on",
        "updated_on",
        "is_active",
    )

    application: _models.AppInstallApplication | None
    install_state: _models.AppInstallStateEnum | None
    enterprise: str | None
    device: str | None
    id: str
    reason_details: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_active: bool | None

    def __init__(
        self,
        application: _models.AppInstallApplication,
        install_state: _models.AppInstallStateEnum,
        enterprise: str,
        device: str,
        *,
        id: str | Unset = UNSET,
        reason_details: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "application",
            "application",
            _c.Ref("app_install_application", "AppInstallApplication"),
            required=True,
        ),
        _m.Field(
            "install_state",
            "install_state",
            _c.Choice("app_install_state_enum", "AppInstallStateEnum"),
            required=True,
        ),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("reason_details", "reason_details", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
