# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetListCreate(_m.Model):
    """
    Target list as sent to create one.

    Attributes:
        name: Name of the object.
        target_list_type: What the target list holds: devices, groups or collections.
    """

    __slots__ = (
        "name",
        "target_list_type",
    )

    name: str | None
    target_list_type: _models.TargetListCreateTargetListType | None

    def __init__(
        self,
        name: str,
        target_list_type: _models.TargetListCreateTargetListType,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field(
            "target_list_type",
            "target_list_type",
            _c.Choice("target_list_create_target_list_type", "TargetListCreateTargetListType"),
            required=True,
        ),
    )
