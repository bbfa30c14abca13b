# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintShellScript(_m.Model):
    """
    Shell script that a blueprint runs.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        script: Text of the script.
        interpreter: Program that runs the script.
        alias: Short name of the script.
        description: Free text that describes the object.
    """

    apply_policy: ApplyPolicy
    script: str
    interpreter: str
    alias: str
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("interpreter", "interpreter", _c.STR, required=True),
        _m.Field("alias", "alias", _c.STR, required=True),
        _m.Field("description", "description", _c.STR),
    )
