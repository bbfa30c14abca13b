# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_device_v2 import AndroidDeviceV2
    from ..models.apple_device_v2 import AppleDeviceV2
    from ..models.linux_device_v2 import LinuxDeviceV2
    from ..models.windows_device_v2 import WindowsDeviceV2


@_define(repr=False)
class GetDeviceResponse(_m.Model):
    """
    A GetDeviceResponse

    Attributes:
        code: Numeric code of the answer; it need not equal the HTTP status.
        message: Message that explains the answer.
        content: Payload of the answer.
    """

    code: int | str | Unset = UNSET
    message: str | Unset = UNSET
    content: AppleDeviceV2 | AndroidDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2 | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("message", "message", _c.STR),
        _m.Field(
            "content",
            "content",
            _c.OneOf(
                _c.Ref("apple_device_v2", "AppleDeviceV2"),
                _c.Ref("android_device_v2", "AndroidDeviceV2"),
                _c.Ref("linux_device_v2", "LinuxDeviceV2"),
                _c.Ref("windows_device_v2", "WindowsDeviceV2"),
            ),
        ),
    )
