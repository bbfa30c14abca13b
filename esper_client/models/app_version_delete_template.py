# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppVersionDeleteTemplate(_m.Model):
    """
    An AppVersionDeleteTemplate.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
    """

    __slots__ = (
        "id",
        "name",
    )

    id: int
    name: str | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("name", "name", _c.STR),
    )
