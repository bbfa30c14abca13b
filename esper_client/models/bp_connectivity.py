# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpConnectivity(_m.Model):
    """
    Connectivity section of a deprecated group blueprint: Wi-Fi, Ethernet, Bluetooth, NFC and telephony.

    Attributes:
        sms_disabled: Whether text messages are disabled.
        enable_bluetooth: Whether Bluetooth is enabled.
        wifi_state: Whether Wi-Fi is on.
        nfc_beam_disabled: Whether NFC beam is disabled.
        ethernet_settings: Authentication on wired networks.
        wifi_settings: Wi-Fi networks the device is told about.
        incoming_numbers_with_tags: Phone numbers that may call the device, with their tags.
        outgoing_numbers_with_tags: Phone numbers that may be called from the device, with their tags.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    __slots__ = (
        "sms_disabled",
        "enable_bluetooth",
        "wifi_state",
        "nfc_beam_disabled",
        "ethernet_settings",
        "wifi_settings",
        "incoming_numbers_with_tags",
        "outgoing_numbers_with_tags",
        "section_type",
        "locked",
    )

    sms_disabled: bool | None
    enable_bluetooth: bool | None
    wifi_state: bool | None
    nfc_beam_disabled: bool | None
    ethernet_settings: _models.BpConnectivityEthernetSettings | None
    wifi_settings: list[_models.BpConnectivityWifiSetting] | None
    incoming_numbers_with_tags: list[_models.BpConnectivityIncomingNumbersWithTag] | None
    outgoing_numbers_with_tags: list[_models.BpConnectivityOutgoingNumbersWithTag] | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        sms_disabled: bool | Unset = UNSET,
        enable_bluetooth: bool | Unset = UNSET,
        wifi_state: bool | Unset = UNSET,
        nfc_beam_disabled: bool | Unset = UNSET,
        ethernet_settings: _models.BpConnectivityEthernetSettings | Unset = UNSET,
        wifi_settings: list[_models.BpConnectivityWifiSetting] | Unset = UNSET,
        incoming_numbers_with_tags: list[_models.BpConnectivityIncomingNumbersWithTag] | Unset = UNSET,
        outgoing_numbers_with_tags: list[_models.BpConnectivityOutgoingNumbersWithTag] | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("sms_disabled", "sms_disabled", _c.BOOL),
        _m.Field("enable_bluetooth", "enable_bluetooth", _c.BOOL),
        _m.Field("wifi_state", "wifi_state", _c.BOOL),
        _m.Field("nfc_beam_disabled", "nfc_beam_disabled", _c.BOOL),
        _m.Field(
            "ethernet_settings",
            "ethernet_settings",
            _c.Ref("bp_connectivity_ethernet_settings", "BpConnectivityEthernetSettings"),
        ),
        _m.Field(
            "wifi_settings",
            "wifi_settings",
            _c.ListOf(_c.Ref("bp_connectivity_wifi_setting", "BpConnectivityWifiSetting")),
        ),
        _m.Field(
            "incoming_numbers_with_tags",
            "incoming_numbers_with_tags",
            _c.ListOf(
                _c.Ref("bp_connectivity_incoming_numbers_with_tag", "BpConnectivityIncomingNumbersWithTag")
            ),
        ),
        _m.Field(
            "outgoing_numbers_with_tags",
            "outgoing_numbers_with_tags",
            _c.ListOf(
                _c.Ref("bp_connectivity_outgoing_numbers_with_tag", "BpConnectivityOutgoingNumbersWithTag")
            ),
        ),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
