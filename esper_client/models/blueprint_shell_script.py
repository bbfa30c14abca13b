# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "apply_policy",
        "script",
        "interpreter",
        "alias",
        "description",
    )

    apply_policy: _models.ApplyPolicy | None
    script: str | None
    interpreter: str | None
    alias: str | None
    description: str | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        script: str,
        interpreter: str,
        alias: str,
        *,
        description: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("script", "script", _c.STR, required=True),
        _m.Field("interpreter", "interpreter", _c.STR, required=True),
        _m.Field("alias", "alias", _c.STR, required=True),
        _m.Field("description", "description", _c.STR),
    )
