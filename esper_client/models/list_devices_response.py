# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ListDevicesResponse(_m.Model):
    """
    A ListDevicesResponse.

    Attributes:
        content: Payload of the answer.
    """

    __slots__ = ("content",)

    content: _models.OffsetPaginatedDeviceList | _models.CursorPaginatedDeviceList | None

    def __init__(
        self,
        *,
        content: _models.OffsetPaginatedDeviceList | _models.CursorPaginatedDeviceList | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.OneOf(
                _c.Ref("offset_paginated_device_list", "OffsetPaginatedDeviceList"),
                _c.Ref("cursor_paginated_device_list", "CursorPaginatedDeviceList"),
            ),
        ),
    )
