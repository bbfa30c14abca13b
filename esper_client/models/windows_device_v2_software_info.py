# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class WindowsDeviceV2SoftwareInfo(_m.Model):
    """
    Software of the device.

    Attributes:
        os_build_number: Build number of the operating system.
        os_version: Version of the operating system.
        os: Operating system of the device.
        bootloader_version: Version of the boot loader.
        kernel_architecture: Processor architecture of the kernel.
        device_kernel_version: Version of the kernel.
        esper_agent_info: Version of the Esper agent on the device.
    """

    __slots__ = (
        "os_build_number",
        "os_version",
        "os",
        "bootloader_version",
        "kernel_architecture",
        "device_kernel_version",
        "esper_agent_info",
    )

    os_build_number: str | None
    os_version: str | None
    os: str | None
    bootloader_version: str | None
    kernel_architecture: str | None
    device_kernel_version: str | None
    esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | None

    def __init__(
        self,
        *,
        os_build_number: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        os: str | Unset = UNSET,
        bootloader_version: str | Unset = UNSET,
        kernel_architecture: str | Unset = UNSET,
        device_kernel_version: str | Unset = UNSET,
        esper_agent_info: _models.LinuxDeviceV2EsperAgentInfo | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("os_build_number", "os_build_number", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("os", "os", _c.STR),
        _m.Field("bootloader_version", "bootloader_version", _c.STR),
        _m.Field("kernel_architecture", "kernel_architecture", _c.STR),
        _m.Field("device_kernel_version", "device_kernel_version", _c.STR),
        _m.Field(
            "esper_agent_info",
            "esper_agent_info",
            _c.Ref("linux_device_v2_esper_agent_info", "LinuxDeviceV2EsperAgentInfo"),
        ),
    )
