# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_product_policy_variable_set import GoogleEmmProductPolicyVariableSet


@_define(repr=False)
class GoogleEmmProductPolicyConfigurationVariables(_m.Model):
    """
    Values put into the managed configuration.

    Attributes:
        mcm_id: Id of the managed configuration.
        variable_set: Placeholders and the values that replace them.
    """

    mcm_id: str | Unset = UNSET
    variable_set: list[GoogleEmmProductPolicyVariableSet] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("mcm_id", "mcm_id", _c.STR),
        _m.Field(
            "variable_set",
            "variable_set",
            _c.ListOf(_c.Ref("google_emm_product_policy_variable_set", "GoogleEmmProductPolicyVariableSet")),
        ),
    )
