# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmProductPolicyManagedConfiguration(_m.Model):
    """
    Managed configuration of the product.

    Attributes:
        configuration_variables: Values put into the managed configuration.
        kind: Kind of the file.
    """

    __slots__ = (
        "configuration_variables",
        "kind",
    )

    configuration_variables: _models.GoogleEmmProductPolicyConfigurationVariables | None
    kind: str | None

    def __init__(
        self,
        *,
        configuration_variables: _models.GoogleEmmProductPolicyConfigurationVariables | Unset = UNSET,
        kind: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
