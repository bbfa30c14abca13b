# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmProductPolicyAutoInstallPolicy(_m.Model):
    """
    Conditions under which the product is installed by itself.

    Attributes:
        auto_install_constraint: Conditions for the automatic installation.
        auto_install_mode: How often the product is installed by itself.
        auto_install_priority: Priority of the automatic installation, as an integer.
    """

    __slots__ = (
        "auto_install_constraint",
        "auto_install_mode",
        "auto_install_priority",
    )

    auto_install_constraint: list[_models.GoogleEmmProductPolicyAutoInstallConstraint] | None
    auto_install_mode: str | None
    auto_install_priority: int | None

    def __init__(
        self,
        *,
        auto_install_constraint: list[_models.GoogleEmmProductPolicyAutoInstallConstraint] | Unset = UNSET,
        auto_install_mode: str | Unset = UNSET,
        auto_install_priority: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "auto_install_constraint",
            "auto_install_constraint",
            _c.ListOf(
                _c.Ref(
                    "google_emm_product_policy_auto_install_constraint",
                    "GoogleEmmProductPolicyAutoInstallConstraint",
                )
            ),
        ),
        _m.Field("auto_install_mode", "auto_install_mode", _c.STR),
        _m.Field("auto_install_priority", "auto_install_priority", _c.INT),
    )
