# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OffsetPaginatedDeviceList(_m.Model):
    """
    Page of devices in offset paging.

    Attributes:
        count: Number of entries in all pages together.
        prev: Link to the previous page, or null on the first one.
        next_: Link to the next page, or null on the last one.
        results: Entries of this page.
    """

    __slots__ = (
        "count",
        "prev",
        "next_",
        "results",
    )

    count: int | None
    prev: str | None
    next_: str | None
    results: (
        list[
            _models.AndroidDeviceV2 | _models.AppleDeviceV2 | _models.LinuxDeviceV2 | _models.WindowsDeviceV2
        ]
        | None
    )

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        prev: str | None | Unset = UNSET,
        next_: str | None | Unset = UNSET,
        results: list[
            _models.AndroidDeviceV2 | _models.AppleDeviceV2 | _models.LinuxDeviceV2 | _models.WindowsDeviceV2
        ]
        | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
