# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRuleAlertChannel(_m.Model):
    """
    A channel through which an alarm rule announces alarms.

    Attributes:
        id: Identifier of the channel.
        name: Name of the channel.
    """

    __slots__ = (
        "id",
        "name",
    )

    id: str
    name: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
    )
