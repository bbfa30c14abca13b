# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BackgroundScriptCreate(_m.Model):
    """
    Background script as sent to create one.

    Attributes:
        name: Name of the object.
        script: Text of the script.
        always_run: Whether the script is always run.
        interpreter: Program that runs the script.
        frequency_in_mins: Number of minutes between two runs; null when there is no interval.
        timeout_in_mins: Timeout of a run, in minutes.
        description: Free text that describes the object.
    """

    name: str
    script: str
    always_run: bool
    interpreter: str | Unset = UNSET
    frequency_in_mins: int | None | Unset = UNSET
    timeout_in_mins: int | Unset = UNSET
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("always_run", "always_run", _c.BOOL, required=True),
        _m.Field("interpreter", "interpreter", _c.STR),
        _m.Field("frequency_in_mins", "frequency_in_mins", _c.INT, nullable=True),
        _m.Field("timeout_in_mins", "timeout_in_mins", _c.INT),
        _m.Field("description", "description", _c.STR, nullable=True),
    )
