# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2SoftwareInfo(_m.Model):
    """
    Software of the device.

    Attributes:
        supported_abi: Application binary interface that the device supports.
        os_build_time: Build time of the operating system as an integer.
        os_build_number: Build number of the operating system.
        os_version: Version of the operating system.
        os: Operating system of the device.
        os_platform: Platform of the operating system.
        os_distribution: Linux distribution.
        bootloader_version: Version of the boot loader.
        kernel_architecture: Processor architecture of the kernel.
        device_kernel_version: Version of the kernel.
        last_boot_time: When the device last started.
        display_resolution: Resolution of the display.
        display_refresh_rate: Refresh rate of the display.
        esper_agent_info: Version of the Esper agent on the device.
    """

    __slots__ = (
        "supported_abi",
        "os_build_time",
        "os_build_number",
        "os_version",
        "os",
        "os_platform",
        "os_distribution",
        "bootloader_version",
        "kernel_architecture",
        "device_kernel_version",
        "last_boot_time",
        "display_resolution",
        "display_refresh_rate",
        "esper_agent_info",
    )

    supported_abi: str | None
    os_build_time: int | None
    os_build_number: str | None
    os_version: str | None
    os: str | None
    os_platform: str | None
    os_distribution: str | None
    bootloader_version: str | None
    kernel_architecture: str | None
    device_kernel_version: str | None
    last_boot_time: str | None
    display_resolution: str | None
    display_refresh_rate: str | None
    esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | None

    def __init__(
        self,
        *,
        supported_abi: str | Unset = UNSET,
        os_build_time: int | Unset = UNSET,
        os_build_number: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        os: str | Unset = UNSET,
        os_platform: str | Unset = UNSET,
        os_distribution: str | Unset = UNSET,
        bootloader_version: str | Unset = UNSET,
        kernel_architecture: str | Unset = UNSET,
        device_kernel_version: str | Unset = UNSET,
        last_boot_time: str | Unset = UNSET,
        display_resolution: str | Unset = UNSET,
        display_refresh_rate: str | Unset = UNSET,
        esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("supported_abi", "supported_abi", _c.STR),
        _m.Field("os_build_time", "os_build_time", _c.INT),
        _m.Field("os_build_number", "os_build_number", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("os", "os", _c.STR),
        _m.Field("os_platform", "os_platform", _c.STR),
        _m.Field("os_distribution", "os_distribution", _c.STR),
        _m.Field("bootloader_version", "bootloader_version", _c.STR),
        _m.Field("kernel_architecture", "kernel_architecture", _c.STR),
        _m.Field("device_kernel_version", "device_kernel_version", _c.STR),
        _m.Field("last_boot_time", "last_boot_time", _c.STR),
        _m.Field("display_resolution", "display_resolution", _c.STR),
        _m.Field("display_refresh_rate", "display_refresh_rate", _c.STR),
        _m.Field(
            "esper_agent_info",
            "esper_agent_info",
            _c.Ref("linux_device_v2_esper_agent_info", "LinuxDeviceV2EsperAgentInfo"),
        ),
    )
