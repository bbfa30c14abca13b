# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRulePatchConditions(_m.Model):
    """
    Condition that makes the rule fire.

    Attributes:
        value: Value that the metric is compared with.
        unit: Unit of the value, such as percent or count.
        comparator: How the metric is compared with the value.
        toggle_state: State of the toggle that the condition asks for.
    """

    __slots__ = (
        "value",
        "unit",
        "comparator",
        "toggle_state",
    )

    value: float | None
    unit: str | None
    comparator: str | None
    toggle_state: bool | None

    def __init__(
        self,
        value: float,
        unit: str,
        comparator: str,
        *,
        toggle_state: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("value", "value", _c.FLOAT, required=True),
        _m.Field("unit", "unit", _c.STR, required=True),
        _m.Field("comparator", "comparator", _c.STR, required=True),
        _m.Field("toggle_state", "toggle_state", _c.BOOL),
    )
