# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StageCreate(_m.Model):
    """
    Pipeline stage as sent to create one.

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
        name: str,
        *,
        description: str | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR),
        _m.Field("timeout_seconds", "timeout_seconds", _c.INT),
    )
