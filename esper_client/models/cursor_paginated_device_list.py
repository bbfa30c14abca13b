# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "results",
        "next_cursor",
        "prev_cursor",
        "has_more",
        "has_prev",
    )

    results: (
        list[
            _models.AndroidDeviceV2 | _models.AppleDeviceV2 | _models.LinuxDeviceV2 | _models.WindowsDeviceV2
        ]
        | None
    )
    next_cursor: str | None
    prev_cursor: str | None
    has_more: bool | None
    has_prev: bool | None

    def __init__(
        self,
        *,
        results: list[
            _models.AndroidDeviceV2 | _models.AppleDeviceV2 | _models.LinuxDeviceV2 | _models.WindowsDeviceV2
        ]
        | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        prev_cursor: str | None | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        has_prev: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
