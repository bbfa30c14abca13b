# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BackgroundScriptDetail(_m.Model):
    """
    Background script together with its source text.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        interpreter: Program that runs the script.
        always_run: Whether the script is always run.
        timeout_in_mins: Timeout of a run, in minutes.
        script: Text of the script.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        frequency_in_mins: Number of minutes between two runs; null when there is no interval.
        description: Free text that describes the object.
    """

    __slots__ = (
        "id",
        "name",
        "interpreter",
        "always_run",
        "timeout_in_mins",
        "script",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
        "frequency_in_mins",
        "description",
    )

    id: str
    name: str | None
    interpreter: str | None
    always_run: bool | None
    timeout_in_mins: int | None
    script: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    created_by: int | None
    updated_by: int | None
    frequency_in_mins: int | None
    description: str | None

    def __init__(
        self,
        id: str,
        name: str,
        interpreter: str,
        always_run: bool,
        timeout_in_mins: int,
        script: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        created_by: int,
        updated_by: int,
        *,
        frequency_in_mins: int | None | Unset = UNSET,
        description: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("interpreter", "interpreter", _c.STR, required=True),
        _m.Field("always_run", "always_run", _c.BOOL, required=True),
        _m.Field("timeout_in_mins", "timeout_in_mins", _c.INT, required=True),
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("created_at", "created_at", _c.DATETIME, required=True),
        _m.Field("updated_at", "updated_at", _c.DATETIME, required=True),
        _m.Field("created_by", "created_by", _c.INT, required=True),
        _m.Field("updated_by", "updated_by", _c.INT, required=True),
        _m.Field("frequency_in_mins", "frequency_in_mins", _c.INT, nullable=True),
        _m.Field("description", "description", _c.STR),
    )
