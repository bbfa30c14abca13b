# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEMMProductPolicy(_m.Model):
    """
    Google policy for one product on a device.

    Attributes:
        auto_update_mode: When Google Play updates the app: by default rules, with high priority, or postponed.
        product_id: Id of the Google Play product.
        auto_install_policy: Conditions under which the product is installed by itself.
        managed_configuration: Managed configuration of the product.
    """

    __slots__ = (
        "auto_update_mode",
        "product_id",
        "auto_install_policy",
        "managed_configuration",
    )

    auto_update_mode: str | None
    product_id: str | None
    auto_install_policy: _models.GoogleEmmProductPolicyAutoInstallPolicy | None
    managed_configuration: _models.GoogleEmmProductPolicyManagedConfiguration | None

    def __init__(
        self,
        *,
        auto_update_mode: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        auto_install_policy: _models.GoogleEmmProductPolicyAutoInstallPolicy | Unset = UNSET,
        managed_configuration: _models.GoogleEmmProductPolicyManagedConfiguration | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("auto_update_mode", "auto_update_mode", _c.STR),
        _m.Field("product_id", "product_id", _c.STR),
        _m.Field(
            "auto_install_policy",
            "auto_install_policy",
            _c.Ref(
                "google_emm_product_policy_auto_install_policy", "GoogleEmmProductPolicyAutoInstallPolicy"
            ),
        ),
        _m.Field(
            "managed_configuration",
            "managed_configuration",
            _c.Ref(
                "google_emm_product_policy_managed_configuration",
                "GoogleEmmProductPolicyManagedConfiguration",
            ),
        ),
    )
