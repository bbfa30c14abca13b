# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ConvergeCreate(_m.Model):
    """
    Converge request as sent to create one.

    Attributes:
        device_id: UUID of the device.
        converge_with_provision_option: Whether the converge is done with the provisioning option.
        schedule_type: Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).
        schedule_args:
    """

    __slots__ = (
        "device_id",
        "converge_with_provision_option",
        "schedule_type",
        "schedule_args",
    )

    device_id: str | None
    converge_with_provision_option: bool | None
    schedule_type: _models.ConvergeScheduleType | None
    schedule_args: dict[str, Any] | None

    def __init__(
        self,
        device_id: str,
        converge_with_provision_option: bool,
        *,
        schedule_type: _models.ConvergeScheduleType | Unset = UNSET,
        schedule_args: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("converge_with_provision_option", "converge_with_provision_option", _c.BOOL, required=True),
        _m.Field(
            "schedule_type", "schedule_type", _c.Choice("converge_schedule_type", "ConvergeScheduleType")
        ),
        _m.Field("schedule_args", "schedule_args", _c.OBJECT),
    )
