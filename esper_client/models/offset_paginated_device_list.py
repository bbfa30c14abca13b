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
class OffsetPaginatedDeviceList(_m.Model):
    """
    Page of devices in offset paging.

    Attributes:
        count: Number of entries in all pages together.
        prev: Link to the previous page, or null on the first one.
        next_: Link to the next page, or null on the last one.
        results: Entries of this page.
    """

    count: int | Unset = UNSET
    prev: str | None | Unset = UNSET
    next_: str | None | Unset = UNSET
    results: list[AndroidDeviceV2 | AppleDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("prev", "prev", _c.STR, nullable=True),
        _m.Field("next", "next_", _c.STR, nullable=True),
        _m.Field(
            "results",
            "results",
            _c.ListOf(
                _c.OneOf(
                    _c.Ref("android_device_v2", "AndroidDeviceV2"),
                    _c.Ref("apple_device_v2", "AppleDeviceV2"),
                    _c.Ref("linux_device_v2", "LinuxDeviceV2"),
                    _c.Ref("windows_device_v2", "WindowsDeviceV2"),
                )
            ),
        ),
    )
