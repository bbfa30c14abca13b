# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_product_policy_auto_install_constraint import (
        GoogleEmmProductPolicyAutoInstallConstraint,
    )


@_define(repr=False)
class GoogleEmmProductPolicyAutoInstallPolicy(_m.Model):
    """
    Conditions under which the product is installed by itself.

    Attributes:
        auto_install_constraint: Conditions for the automatic installation.
        auto_install_mode: How often the product is installed by itself.
        auto_install_priority: Priority of the automatic installation, as an integer.
    """

    auto_install_constraint: list[GoogleEmmProductPolicyAutoInstallConstraint] | Unset = UNSET
    auto_install_mode: str | Unset = UNSET
    auto_install_priority: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
