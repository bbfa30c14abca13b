# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType
    from ..models.bp_security_password_quality import BpSecurityPasswordQuality


@_define(repr=False)
class BpSecurity(_m.Model):
    """
    Security section of a deprecated group blueprint.

    Attributes:
        password_quality: Kind of password that the lock screen asks for.
        minimum_password_length: Smallest number of characters in the password.
        adb_disabled: Whether the Android debug bridge is disabled.
        safe_boot_disabled: Whether starting in safe mode is disabled.
        screen_off_timeout: Idle time before the screen goes dark.
        factory_reset_disabled: Whether the factory reset is disabled.
        keyguard_disabled: Whether the lock screen is disabled.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    password_quality: BpSecurityPasswordQuality | Unset = UNSET
    minimum_password_length: int | Unset = UNSET
    adb_disabled: bool | Unset = UNSET
    safe_boot_disabled: bool | Unset = UNSET
    screen_off_timeout: int | Unset = UNSET
    factory_reset_disabled: bool | Unset = UNSET
    keyguard_disabled: bool | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("password_quality", "password_quality", _c.STR),
        _m.Field("minimum_password_length", "minimum_password_length", _c.INT),
        _m.Field("adb_disabled", "adb_disabled", _c.BOOL),
        _m.Field("safe_boot_disabled", "safe_boot_disabled", _c.BOOL),
        _m.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _m.Field("factory_reset_disabled", "factory_reset_disabled", _c.BOOL),
        _m.Field("keyguard_disabled", "keyguard_disabled", _c.BOOL),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
