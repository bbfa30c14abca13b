# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRuleWriteConditions(_m.Model):
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
    unit: _models.AlarmRuleWriteUnit | None
    comparator: _models.AlarmRuleWriteComparator | None
    toggle_state: bool | None

    def __init__(
        self,
        value: float,
        unit: _models.AlarmRuleWriteUnit,
        comparator: _models.AlarmRuleWriteComparator,
        *,
        toggle_state: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("value", "value", _c.FLOAT, required=True),
        _m.Field("unit", "unit", _c.Choice("alarm_rule_write_unit", "AlarmRuleWriteUnit"), required=True),
        _m.Field(
            "comparator",
            "comparator",
            _c.Choice("alarm_rule_write_comparator", "AlarmRuleWriteComparator"),
            required=True,
        ),
        _m.Field("toggle_state", "toggle_state", _c.BOOL),
    )
