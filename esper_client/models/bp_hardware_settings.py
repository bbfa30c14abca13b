# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType
    from ..models.bp_hardware_settings_gps_state import BpHardwareSettingsGpsState


@_define(repr=False)
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

    gps_state: BpHardwareSettingsGpsState | Unset = UNSET
    usb_file_transfer_disabled: bool | Unset = UNSET
    tethering_disabled: bool | Unset = UNSET
    camera_disabled: bool | Unset = UNSET
    usb_connectivity_disabled: bool | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("gps_state", "gps_state", _c.STR),
        _m.Field("usb_file_transfer_disabled", "usb_file_transfer_disabled", _c.BOOL),
        _m.Field("tethering_disabled", "tethering_disabled", _c.BOOL),
        _m.Field("camera_disabled", "camera_disabled", _c.BOOL),
        _m.Field("usb_connectivity_disabled", "usb_connectivity_disabled", _c.BOOL),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
