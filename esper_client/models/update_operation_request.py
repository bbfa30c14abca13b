# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.update_operation_state import UpdateOperationState


@_define(repr=False)
class UpdateOperationRequest(_m.Model):
    """
    A UpdateOperationRequest

    Attributes:
        state: State of the object.
        reason: Reason for the state.
    """

    state: UpdateOperationState
    reason: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.Value("CANCELLED"), required=True),
        _m.Field("reason", "reason", _c.STR, required=True),
    )
