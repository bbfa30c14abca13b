# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateOperationRequest(_m.Model):
    """
    An UpdateOperationRequest.

    Attributes:
        state: State of the object.
        reason: Reason for the state.
    """

    __slots__ = (
        "state",
        "reason",
    )

    state: _models.UpdateOperationState | None
    reason: str | None

    def __init__(
        self,
        state: _models.UpdateOperationState,
        reason: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.Value("CANCELLED"), required=True),
        _m.Field("reason", "reason", _c.STR, required=True),
    )
