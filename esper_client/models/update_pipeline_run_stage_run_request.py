# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdatePipelineRunStageRunRequest(_m.Model):
    """
    An UpdatePipelineRunStageRunRequest.

    Attributes:
        status: Status of the stage run.
    """

    __slots__ = ("status",)

    status: _models.StageRunStatus | None

    def __init__(
        self,
        status: _models.StageRunStatus,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("status", "status", _c.Choice("stage_run_status", "StageRunStatus"), required=True),
    )
