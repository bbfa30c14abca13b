# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetUpdate(_m.Model):
    """
    Fields of a target that can be changed.

    Attributes:
        device_name: Name of the device.
        is_active: Whether the object is active.
    """

    __slots__ = (
        "device_name",
        "is_active",
    )

    device_name: str | None
    is_active: bool | None

    def __init__(
        self,
        *,
        device_name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
