# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StageRunStageMeta(_m.Model):
    """
    Name and description of the stage.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        created_by: User who created the object.
    """

    __slots__ = (
        "name",
        "description",
        "created_by",
    )

    name: str | None
    description: str | None
    created_by: int | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("created_by", "created_by", _c.INT),
    )
