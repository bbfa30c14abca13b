# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpHardwareSettings(_m.Model):
    """
    Hardware section of a deprecated group blueprint: location, USB, tethering and camera.

    Attributes:
        gps_state: Location mode.
        usb_file_transfer_disabled: Whether file transfer over USB is disabled.
        tethering_disabled: Whether tethering is disabled.
        camera_disabled: Whether the camera is disabled.
        usb_connectivity_disabled: Whether USB connections are disabled.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    __slots__ = (
        "gps_state",
        "usb_file_transfer_disabled",
        "tethering_disabled",
        "camera_disabled",
        "usb_connectivity_disabled",
        "section_type",
        "locked",
    )

    gps_state: _models.BpHardwareSettingsGpsState | None
    usb_file_transfer_disabled: bool | None
    tethering_disabled: bool | None
    camera_disabled: bool | None
    usb_connectivity_disabled: bool | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        gps_state: _models.BpHardwareSettingsGpsState | Unset = UNSET,
        usb_file_transfer_disabled: bool | Unset = UNSET,
        tethering_disabled: bool | Unset = UNSET,
        camera_disabled: bool | Unset = UNSET,
        usb_connectivity_disabled: bool | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "gps_state",
            "gps_state",
            _c.Choice("bp_hardware_settings_gps_state", "BpHardwareSettingsGpsState"),
        ),
        _m.Field("usb_file_transfer_disabled", "usb_file_transfer_disabled", _c.BOOL),
        _m.Field("tethering_disabled", "tethering_disabled", _c.BOOL),
        _m.Field("camera_disabled", "camera_disabled", _c.BOOL),
        _m.Field("usb_connectivity_disabled", "usb_connectivity_disabled", _c.BOOL),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
