# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cursor_paginated_device_list import CursorPaginatedDeviceList
    from ..models.offset_paginated_device_list import OffsetPaginatedDeviceList


@_define(repr=False)
class ListDevicesResponse(_m.Model):
    """
    A ListDevicesResponse

    Attributes:
        content: Payload of the answer.
    """

    content: OffsetPaginatedDeviceList | CursorPaginatedDeviceList | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
