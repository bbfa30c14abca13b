# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetListDeviceGroupAdd(_m.Model):
    """
    Device group to put on a target list.

    Attributes:
        device_group_id: Id of the device group.
    """

    __slots__ = ("device_group_id",)

    device_group_id: str | None

    def __init__(
        self,
        *,
        device_group_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("device_group_id", "device_group_id", _c.STR),)
