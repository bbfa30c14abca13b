# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_report_types_report_type import GetReportTypesReportType


@_define(repr=False)
class GetReportTypesContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        report_types: Kinds of report that can be ordered.
    """

    report_types: list[GetReportTypesReportType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "report_types",
            "report_types",
            _c.ListOf(_c.Ref("get_report_types_report_type", "GetReportTypesReportType")),
            nullable=True,
        ),
    )
