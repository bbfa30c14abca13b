# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StageUpdate(_m.Model):
    """
    Fields of a pipeline stage that can be changed.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        timeout_seconds: Timeout in seconds.
    """

    __slots__ = (
        "name",
        "description",
        "timeout_seconds",
    )

    name: str | None
    description: str | None
    timeout_seconds: int | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("timeout_seconds", "timeout_seconds", _c.INT),
    )
