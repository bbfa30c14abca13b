# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlarmRuleGroup(_m.Model):
    """
    A device group that an alarm rule watches.

    Attributes:
        id: Identifier of the group.
        name: Name of the group.
        path: Path of the group from the root.
    """

    __slots__ = (
        "id",
        "name",
        "path",
    )

    id: str
    name: str | None
    path: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        path: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("path", "path", _c.STR, nullable=True),
    )
