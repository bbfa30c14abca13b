# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetReportTypesContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        report_types: Kinds of report that can be ordered.
    """

    __slots__ = ("report_types",)

    report_types: list[_models.GetReportTypesReportType] | None

    def __init__(
        self,
        *,
        report_types: list[_models.GetReportTypesReportType] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "report_types",
            "report_types",
            _c.ListOf(_c.Ref("get_report_types_report_type", "GetReportTypesReportType")),
            nullable=True,
        ),
    )
