# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintLinuxSettingsCustomAction(_m.Model):
    """
    A BlueprintLinuxSettingsCustomAction.

    Attributes:
        id: Identifier of the object, assigned by the service.
        options_key: UUID of the chosen option of the custom action.
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
    """

    __slots__ = (
        "id",
        "options_key",
        "apply_policy",
    )

    id: str
    options_key: str | None
    apply_policy: _models.ApplyPolicy | None

    def __init__(
        self,
        id: str,
        options_key: str,
        apply_policy: _models.ApplyPolicy,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("options_key", "options_key", _c.STR, required=True),
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
    )
