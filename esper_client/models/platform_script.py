# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PlatformScript(_m.Model):
    """
    Script text and the interpreter that runs it.

    Attributes:
        script: Text of the script.
        interpreter: Program that runs the script.
    """

    __slots__ = (
        "script",
        "interpreter",
    )

    script: str | None
    interpreter: str | None

    def __init__(
        self,
        script: str,
        interpreter: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("interpreter", "interpreter", _c.STR, required=True),
    )
