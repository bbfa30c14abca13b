# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "name",
        "script",
        "always_run",
        "interpreter",
        "frequency_in_mins",
        "timeout_in_mins",
        "description",
    )

    name: str | None
    script: str | None
    always_run: bool | None
    interpreter: str | None
    frequency_in_mins: int | None
    timeout_in_mins: int | None
    description: str | None

    def __init__(
        self,
        name: str,
        script: str,
        always_run: bool,
        *,
        interpreter: str | Unset = UNSET,
        frequency_in_mins: int | None | Unset = UNSET,
        timeout_in_mins: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("always_run", "always_run", _c.BOOL, required=True),
        _m.Field("interpreter", "interpreter", _c.STR),
        _m.Field("frequency_in_mins", "frequency_in_mins", _c.INT, nullable=True),
        _m.Field("timeout_in_mins", "timeout_in_mins", _c.INT),
        _m.Field("description", "description", _c.STR, nullable=True),
    )
