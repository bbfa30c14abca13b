# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class FoundryEventV1Resource(_m.Model):
    """
    Object that the event is about.

    Attributes:
        id: Identifier of the object, assigned by the service.
        type_: Kind of object that the event is about.
    """

    __slots__ = (
        "id",
        "type_",
    )

    id: str
    type_: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("type", "type_", _c.STR),
    )
