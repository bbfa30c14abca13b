# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ListDeviceAppsItem(_m.Model):
    """
    A ListDeviceAppsItem.

    Attributes:
        device_id: UUID of the device.
    """

    __slots__ = ("device_id",)

    device_id: str | None

    def __init__(
        self,
        *,
        device_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("device_id", "device_id", _c.STR),)
