# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StatusMetricsV2LastSeen(_m.Model):
    """
    Number of devices by the period in which they were last seen.

    Attributes:
        first_period: Number of devices last seen in the first period.
        second_period: Number of devices last seen in the second period.
        third_period: Number of devices last seen in the third period.
    """

    __slots__ = (
        "first_period",
        "second_period",
        "third_period",
    )

    first_period: int | None
    second_period: int | None
    third_period: int | None

    def __init__(
        self,
        first_period: int,
        second_period: int,
        third_period: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("first_period", "first_period", _c.INT, required=True),
        _m.Field("second_period", "second_period", _c.INT, required=True),
        _m.Field("third_period", "third_period", _c.INT, required=True),
    )
