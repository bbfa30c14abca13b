# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetReportTypesReportType(_m.Model):
    """
    A GetReportTypesReportType.

    Attributes:
        name: Name of the object.
        display_name: Name to show to people.
        description: Free text that describes the object.
        last_generated_at: When the data was last generated, as an RFC 3339 timestamp.
        available_from: Earliest time for which data is available, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "name",
        "display_name",
        "description",
        "last_generated_at",
        "available_from",
    )

    name: str | None
    display_name: str | None
    description: str | None
    last_generated_at: dt.datetime | None
    available_from: dt.datetime | None

    def __init__(
        self,
        name: str,
        display_name: str,
        description: str,
        last_generated_at: dt.datetime,
        available_from: dt.datetime,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("display_name", "display_name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR, required=True),
        _m.Field("last_generated_at", "last_generated_at", _c.DATETIME, required=True),
        _m.Field("available_from", "available_from", _c.DATETIME, required=True),
    )
