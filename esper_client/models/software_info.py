# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SoftwareInfo(_m.Model):
    """
    Software of a device: operating system, agent, Foundation and Airwave versions.

    Attributes:
        os_version: Version of the operating system.
        os_build_number: Build number of the operating system.
        bootloader_version: Version of the boot loader.
        security_path_level: Android security patch level; some answers spell the name `security_patch_level`.
        device_kernel_version: Version of the kernel.
        eea_version: EEA version of the device, if there is one.
        esper_agent_info: Version of the Esper agent on the device.
        foundation_info: Version of the Foundation OS on the device.
        airwave_info: Airwave build on the device.
        security_patch_level: Android security patch level, under the name that is really sent.
        is_csdk_active: Whether the Cloud SDK is active. Not published.
        is_knox_active: Whether Samsung Knox is active. Not published.
        is_supervisor_plugin_active: Whether the supervisor plugin is active. Not published.
    """

    __slots__ = (
        "os_version",
        "os_build_number",
        "bootloader_version",
        "security_path_level",
        "device_kernel_version",
        "eea_version",
        "esper_agent_info",
        "foundation_info",
        "airwave_info",
        "security_patch_level",
        "is_csdk_active",
        "is_knox_active",
        "is_supervisor_plugin_active",
    )

    os_version: str | None
    os_build_number: str | None
    bootloader_version: str | None
    security_path_level: str | None
    device_kernel_version: str | None
    eea_version: str | None
    esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | None
    foundation_info: _models.SoftwareInfoFoundationInfo | None
    airwave_info: _models.SoftwareInfoAirwaveInfo | None
    security_patch_level: str | None
    is_csdk_active: bool | None
    is_knox_active: bool | None
    is_supervisor_plugin_active: bool | None

    def __init__(
        self,
        *,
        os_version: str | Unset = UNSET,
        os_build_number: str | Unset = UNSET,
        bootloader_version: str | Unset = UNSET,
        security_path_level: str | Unset = UNSET,
        device_kernel_version: str | Unset = UNSET,
        eea_version: str | Unset = UNSET,
        esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | Unset = UNSET,
        foundation_info: _models.SoftwareInfoFoundationInfo | None | Unset = UNSET,
        airwave_info: _models.SoftwareInfoAirwaveInfo | Unset = UNSET,
        security_patch_level: str | None | Unset = UNSET,
        is_csdk_active: bool | None | Unset = UNSET,
        is_knox_active: bool | None | Unset = UNSET,
        is_supervisor_plugin_active: bool | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("os_build_number", "os_build_number", _c.STR),
        _m.Field("bootloader_version", "bootloader_version", _c.STR),
        _m.Field("security_path_level", "security_path_level", _c.STR),
        _m.Field("device_kernel_version", "device_kernel_version", _c.STR),
        _m.Field("eea_version", "eea_version", _c.STR),
        _m.Field(
            "esper_agent_info",
            "esper_agent_info",
            _c.Ref("linux_device_v2_esper_agent_info", "LinuxDeviceV2EsperAgentInfo"),
        ),
        _m.Field(
            "foundation_info",
            "foundation_info",
            _c.Ref("software_info_foundation_info", "SoftwareInfoFoundationInfo"),
            nullable=True,
        ),
        _m.Field(
            "airwave_info", "airwave_info", _c.Ref("software_info_airwave_info", "SoftwareInfoAirwaveInfo")
        ),
        _m.Field("security_patch_level", "security_patch_level", _c.STR, nullable=True),
        _m.Field("is_csdk_active", "is_csdk_active", _c.BOOL, nullable=True),
        _m.Field("is_knox_active", "is_knox_active", _c.BOOL, nullable=True),
        _m.Field("is_supervisor_plugin_active", "is_supervisor_plugin_active", _c.BOOL, nullable=True),
    )
