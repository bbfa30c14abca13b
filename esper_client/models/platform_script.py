# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class PlatformScript(_m.Model):
    """
    Script text and the interpreter that runs it.

    Attributes:
        script: Text of the script.
        interpreter: Program that runs the script.
    """

    script: str
    interpreter: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("interpreter", "interpreter", _c.STR, required=True),
    )
