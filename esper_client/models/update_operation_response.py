from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class UpdateOperationResponse(_c.Model):
    """
    A UpdateOperationResponse

    Attributes:
        operation_id: UUID of the bulk operation.
        status: Status of the object.
    """

    operation_id: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("operationId", "operation_id", _c.STR),
        _c.Field("status", "status", _c.STR),
    )
