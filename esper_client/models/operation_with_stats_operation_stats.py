# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationWithStatsOperationStats(_m.Model):
    """
    Device counts of the operation.

    Attributes:
        device_operation_statuses_count: Number of devices by the state of the operation.
    """

    __slots__ = ("device_operation_statuses_count",)

    device_operation_statuses_count: _models.OperationWithStatsDeviceOperationStatusesCount | None

    def __init__(
        self,
        *,
        device_operation_statuses_count: _models.OperationWithStatsDeviceOperationStatusesCount
        | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device_operation_statuses_count",
            "device_operation_statuses_count",
            _c.Ref(
                "operation_with_stats_device_operation_statuses_count",
                "OperationWithStatsDeviceOperationStatusesCount",
            ),
        ),
    )
