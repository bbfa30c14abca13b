# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.target_run_update_status import TargetRunUpdateStatus


@_define(repr=False)
class TargetRunUpdate(_m.Model):
    """
    New status for a target run.

    Attributes:
        status: Status to set for the target run.
        device_name: Name of the device.
    """

    status: TargetRunUpdateStatus
    device_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("status", "status", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
    )
