# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class GetReportTypesReportType(_m.Model):
    """
    A GetReportTypesReportType

    Attributes:
        name: Name of the object.
        display_name: Name to show to people.
        description: Free text that describes the object.
        last_generated_at: When the data was last generated, as an RFC 3339 timestamp.
        available_from: Earliest time for which data is available, as an RFC 3339 timestamp.
    """

    name: str
    display_name: str
    description: str
    last_generated_at: dt.datetime
    available_from: dt.datetime
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("display_name", "display_name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR, required=True),
        _m.Field("last_generated_at", "last_generated_at", _c.DATETIME, required=True),
        _m.Field("available_from", "available_from", _c.DATETIME, required=True),
    )
