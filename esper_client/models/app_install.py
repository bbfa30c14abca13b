# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.app_install_application import AppInstallApplication
    from ..models.app_install_state_enum import AppInstallStateEnum


@_define(repr=False)
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

    application: AppInstallApplication
    install_state: AppInstallStateEnum
    enterprise: str
    device: str
    id: str = _m.ARRIVES
    reason_details: str | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "application",
            "application",
            _c.Ref("app_install_application", "AppInstallApplication"),
            required=True,
        ),
        _m.Field("install_state", "install_state", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("reason_details", "reason_details", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
