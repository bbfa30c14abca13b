# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StageTargetListAdd(_m.Model):
    """
    Target list to attach to a stage.

    Attributes:
        target_list_id: Id of the target list.
    """

    __slots__ = ("target_list_id",)

    target_list_id: str | None

    def __init__(
        self,
        target_list_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_list_id", "target_list_id", _c.STR, required=True),
    )
