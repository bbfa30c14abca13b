# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeleteTargetListDeviceGroupContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        target_list: Target list that the device group was taken off.
        device_group: Device group that was taken off the target list.
    """

    __slots__ = (
        "target_list",
        "device_group",
    )

    target_list: str | None
    device_group: str | None

    def __init__(
        self,
        *,
        target_list: str | Unset = UNSET,
        device_group: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_list", "target_list", _c.STR),
        _m.Field("device_group", "device_group", _c.STR),
    )
