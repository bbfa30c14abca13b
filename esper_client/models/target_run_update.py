# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetRunUpdate(_m.Model):
    """
    New status for a target run.

    Attributes:
        status: Status to set for the target run.
        device_name: Name of the device.
    """

    __slots__ = (
        "status",
        "device_name",
    )

    status: _models.TargetRunUpdateStatus | None
    device_name: str | None

    def __init__(
        self,
        status: _models.TargetRunUpdateStatus,
        *,
        device_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "status", "status", _c.Choice("target_run_update_status", "TargetRunUpdateStatus"), required=True
        ),
        _m.Field("device_name", "device_name", _c.STR),
    )
