# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateOperationResponse(_m.Model):
    """
    An UpdateOperationResponse.

    Attributes:
        operation_id: UUID of the bulk operation.
        status: Status of the object.
    """

    __slots__ = (
        "operation_id",
        "status",
    )

    operation_id: str | None
    status: str | None

    def __init__(
        self,
        *,
        operation_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("operationId", "operation_id", _c.STR),
        _m.Field("status", "status", _c.STR),
    )
