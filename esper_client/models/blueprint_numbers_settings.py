# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintNumbersSettings(_m.Model):
    """
    Phone numbers that a blueprint allows.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_all_numbers: Whether calls with every phone number are allowed.
        allowed_numbers: Phone numbers that are allowed.
        tags: Tags attached to the object.
    """

    __slots__ = (
        "apply_policy",
        "allow_all_numbers",
        "allowed_numbers",
        "tags",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_all_numbers: bool | None
    allowed_numbers: list[str] | None
    tags: list[str] | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        allow_all_numbers: bool,
        *,
        allowed_numbers: list[str] | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("allow_all_numbers", "allow_all_numbers", _c.BOOL, required=True),
        _m.Field("allowed_numbers", "allowed_numbers", _c.ListOf(_c.STR)),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
