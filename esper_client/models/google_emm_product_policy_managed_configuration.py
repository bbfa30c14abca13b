# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_product_policy_configuration_variables import (
        GoogleEmmProductPolicyConfigurationVariables,
    )


@_define(repr=False)
class GoogleEmmProductPolicyManagedConfiguration(_m.Model):
    """
    Managed configuration of the product.

    Attributes:
        configuration_variables: Values put into the managed configuration.
        kind: Kind of the file.
    """

    configuration_variables: GoogleEmmProductPolicyConfigurationVariables | Unset = UNSET
    kind: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "configuration_variables",
            "configuration_variables",
            _c.Ref(
                "google_emm_product_policy_configuration_variables",
                "GoogleEmmProductPolicyConfigurationVariables",
            ),
        ),
        _m.Field("kind", "kind", _c.STR),
    )
