# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.alarm_rule_write_comparator import AlarmRuleWriteComparator
    from ..models.alarm_rule_write_unit import AlarmRuleWriteUnit


@_define(repr=False)
class AlarmRuleWriteConditions(_m.Model):
    """
    Condition that makes the rule fire.

    Attributes:
        value: Value that the metric is compared with.
        unit: Unit of the value, such as percent or count.
        comparator: How the metric is compared with the value.
        toggle_state: State of the toggle that the condition asks for.
    """

    value: float
    unit: AlarmRuleWriteUnit
    comparator: AlarmRuleWriteComparator
    toggle_state: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("value", "value", _c.FLOAT, required=True),
        _m.Field("unit", "unit", _c.STR, required=True),
        _m.Field("comparator", "comparator", _c.STR, required=True),
        _m.Field("toggle_state", "toggle_state", _c.BOOL),
    )
