# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.stage_run_status import StageRunStatus


@_define(repr=False)
class UpdatePipelineRunStageRunRequest(_m.Model):
    """
    A UpdatePipelineRunStageRunRequest

    Attributes:
        status: Status of the stage run.
    """

    status: StageRunStatus
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("status", "status", _c.STR, required=True),)
