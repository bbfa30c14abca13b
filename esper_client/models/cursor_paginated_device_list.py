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
class CursorPaginatedDeviceList(_m.Model):
    """
    Page of devices in cursor paging.

    Attributes:
        results: Entries of this page.
        next_cursor: Value to pass as `cursor` to get the next page; null on the last one.
        prev_cursor: Value to pass as `cursor` to get the previous page; null on the first one.
        has_more: Whether there is a further page.
        has_prev: Whether there is an earlier page.
    """

    results: list[AndroidDeviceV2 | AppleDeviceV2 | LinuxDeviceV2 | WindowsDeviceV2] | Unset = UNSET
    next_cursor: str | None | Unset = UNSET
    prev_cursor: str | None | Unset = UNSET
    has_more: bool | Unset = UNSET
    has_prev: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
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
        _m.Field("next_cursor", "next_cursor", _c.STR, nullable=True),
        _m.Field("prev_cursor", "prev_cursor", _c.STR, nullable=True),
        _m.Field("has_more", "has_more", _c.BOOL),
        _m.Field("has_prev", "has_prev", _c.BOOL),
    )
