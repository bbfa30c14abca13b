# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationListCreate(_m.Model):
    """
    Operation list as sent to create one.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        pipeline_id: Id of the pipeline.
    """

    __slots__ = (
        "name",
        "description",
        "pipeline_id",
    )

    name: str | None
    description: str | None
    pipeline_id: str | None

    def __init__(
        self,
        name: str,
        *,
        description: str | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR),
        _m.Field("pipeline_id", "pipeline_id", _c.STR),
    )
