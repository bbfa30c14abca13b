# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "password_quality",
        "minimum_password_length",
        "adb_disabled",
        "safe_boot_disabled",
        "screen_off_timeout",
        "factory_reset_disabled",
        "keyguard_disabled",
        "section_type",
        "locked",
    )

    password_quality: _models.BpSecurityPasswordQuality | None
    minimum_password_length: int | None
    adb_disabled: bool | None
    safe_boot_disabled: bool | None
    screen_off_timeout: int | None
    factory_reset_disabled: bool | None
    keyguard_disabled: bool | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        password_quality: _models.BpSecurityPasswordQuality | Unset = UNSET,
        minimum_password_length: int | Unset = UNSET,
        adb_disabled: bool | Unset = UNSET,
        safe_boot_disabled: bool | Unset = UNSET,
        screen_off_timeout: int | Unset = UNSET,
        factory_reset_disabled: bool | Unset = UNSET,
        keyguard_disabled: bool | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "password_quality",
            "password_quality",
            _c.Choice("bp_security_password_quality", "BpSecurityPasswordQuality"),
        ),
        _m.Field("minimum_password_length", "minimum_password_length", _c.INT),
        _m.Field("adb_disabled", "adb_disabled", _c.BOOL),
        _m.Field("safe_boot_disabled", "safe_boot_disabled", _c.BOOL),
        _m.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _m.Field("factory_reset_disabled", "factory_reset_disabled", _c.BOOL),
        _m.Field("keyguard_disabled", "keyguard_disabled", _c.BOOL),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
