# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any

    from ..models.pipeline_operation_create_operation_type import PipelineOperationCreateOperationType


@_define(repr=False)
class PipelineOperationCreate(_m.Model):
    """
    Operation as sent to add it to an operation list.

    Attributes:
        args:
        operation_type: Kind of operation.
    """

    args: dict[str, Any] | Unset = UNSET
    operation_type: PipelineOperationCreateOperationType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("args", "args", _c.OBJECT),
        _m.Field("operation_type", "operation_type", _c.STR),
    )
