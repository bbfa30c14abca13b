# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_device_operation_state import UpdateDeviceOperationState


@_define(repr=False)
class UpdateDeviceOperationRequest(_m.Model):
    """
    A UpdateDeviceOperationRequest

    Attributes:
        state: State of the object.
        operation_type: Kind of operation.
        service_id: Id of the service that asks for the change.
        reason: Reason for the state.
    """

    state: UpdateDeviceOperationState
    operation_type: str | Unset = UNSET
    service_id: str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.Value("CANCELLATION_REQUESTED"), required=True),
        _m.Field("operation_type", "operation_type", _c.STR),
        _m.Field("service_id", "service_id", _c.STR),
        _m.Field("reason", "reason", _c.STR),
    )
