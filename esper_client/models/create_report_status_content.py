# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.create_report_status_status import CreateReportStatusStatus


@_define(repr=False)
class CreateReportStatusContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Status of the object.
    """

    id: str
    status: CreateReportStatusStatus
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("status", "status", _c.STR, required=True),
    )
