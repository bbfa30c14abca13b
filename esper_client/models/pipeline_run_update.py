# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.pipeline_run_status import PipelineRunStatus


@_define(repr=False)
class PipelineRunUpdate(_m.Model):
    """
    New status for a pipeline run.

    Attributes:
        status: Status of the pipeline run.
    """

    status: PipelineRunStatus
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("status", "status", _c.STR, required=True),)
