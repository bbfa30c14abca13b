# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmProductPolicyConfigurationVariables(_m.Model):
    """
    Values put into the managed configuration.

    Attributes:
        mcm_id: Id of the managed configuration.
        variable_set: Placeholders and the values that replace them.
    """

    __slots__ = (
        "mcm_id",
        "variable_set",
    )

    mcm_id: str | None
    variable_set: list[_models.GoogleEmmProductPolicyVariableSet] | None

    def __init__(
        self,
        *,
        mcm_id: str | Unset = UNSET,
        variable_set: list[_models.GoogleEmmProductPolicyVariableSet] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("mcm_id", "mcm_id", _c.STR),
        _m.Field(
            "variable_set",
            "variable_set",
            _c.ListOf(_c.Ref("google_emm_product_policy_variable_set", "GoogleEmmProductPolicyVariableSet")),
        ),
    )
