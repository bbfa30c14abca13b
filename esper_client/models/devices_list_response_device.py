# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DevicesListResponseDevice(_m.Model):
    """
    A DevicesListResponseDevice.

    Attributes:
        android_id: Android id of the device.
        management_type: How Google manages the device.
    """

    __slots__ = (
        "android_id",
        "management_type",
    )

    android_id: str | None
    management_type: str | None

    def __init__(
        self,
        *,
        android_id: str | Unset = UNSET,
        management_type: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("androidId", "android_id", _c.STR),
        _m.Field("managementType", "management_type", _c.STR),
    )
