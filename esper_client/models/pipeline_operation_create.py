# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PipelineOperationCreate(_m.Model):
    """
    Operation as sent to add it to an operation list.

    Attributes:
        args:
        operation_type: Kind of operation.
    """

    __slots__ = (
        "args",
        "operation_type",
    )

    args: dict[str, Any] | None
    operation_type: _models.PipelineOperationCreateOperationType | None

    def __init__(
        self,
        *,
        args: dict[str, Any] | Unset = UNSET,
        operation_type: _models.PipelineOperationCreateOperationType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("args", "args", _c.OBJECT),
        _m.Field(
            "operation_type",
            "operation_type",
            _c.Choice("pipeline_operation_create_operation_type", "PipelineOperationCreateOperationType"),
        ),
    )
