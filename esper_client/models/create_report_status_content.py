# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateReportStatusContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Status of the object.
    """

    __slots__ = (
        "id",
        "status",
    )

    id: str
    status: _models.CreateReportStatusStatus | None

    def __init__(
        self,
        id: str,
        status: _models.CreateReportStatusStatus,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field(
            "status",
            "status",
            _c.Choice("create_report_status_status", "CreateReportStatusStatus"),
            required=True,
        ),
    )
