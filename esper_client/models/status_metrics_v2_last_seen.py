# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class StatusMetricsV2LastSeen(_m.Model):
    """
    Number of devices by the period in which they were last seen.

    Attributes:
        first_period: Number of devices last seen in the first period.
        second_period: Number of devices last seen in the second period.
        third_period: Number of devices last seen in the third period.
    """

    first_period: int
    second_period: int
    third_period: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("first_period", "first_period", _c.INT, required=True),
        _m.Field("second_period", "second_period", _c.INT, required=True),
        _m.Field("third_period", "third_period", _c.INT, required=True),
    )
