# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateDeviceOperationRequest(_m.Model):
    """
    An UpdateDeviceOperationRequest.

    Attributes:
        state: State of the object.
        operation_type: Kind of operation.
        service_id: Id of the service that asks for the change.
        reason: Reason for the state.
    """

    __slots__ = (
        "state",
        "operation_type",
        "service_id",
        "reason",
    )

    state: _models.UpdateDeviceOperationState | None
    operation_type: str | None
    service_id: str | None
    reason: str | None

    def __init__(
        self,
        state: _models.UpdateDeviceOperationState,
        *,
        operation_type: str | Unset = UNSET,
        service_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.Value("CANCELLATION_REQUESTED"), required=True),
        _m.Field("operation_type", "operation_type", _c.STR),
        _m.Field("service_id", "service_id", _c.STR),
        _m.Field("reason", "reason", _c.STR),
    )
