# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationWithStatsOperationActivity(_m.Model):
    """
    An OperationWithStatsOperationActivity.

    Attributes:
        operation_state: State of the operation at that time.
        created_at: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "operation_state",
        "created_at",
    )

    operation_state: _models.OperationWithStatsOperationState | None
    created_at: dt.datetime | None

    def __init__(
        self,
        *,
        operation_state: _models.OperationWithStatsOperationState | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "operation_state",
            "operation_state",
            _c.Choice("operation_with_stats_operation_state", "OperationWithStatsOperationState"),
        ),
        _m.Field("created_at", "created_at", _c.DATETIME),
    )
