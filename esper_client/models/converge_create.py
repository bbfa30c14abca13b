# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any

    from ..models.converge_schedule_type import ConvergeScheduleType


@_define(repr=False)
class ConvergeCreate(_m.Model):
    """
    Converge request as sent to create one.

    Attributes:
        device_id: UUID of the device.
        converge_with_provision_option: Whether the converge is done with the provisioning option.
        schedule_type: Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).
        schedule_args:
    """

    device_id: str
    converge_with_provision_option: bool
    schedule_type: ConvergeScheduleType | Unset = UNSET
    schedule_args: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("converge_with_provision_option", "converge_with_provision_option", _c.BOOL, required=True),
        _m.Field("schedule_type", "schedule_type", _c.STR),
        _m.Field("schedule_args", "schedule_args", _c.OBJECT),
    )
