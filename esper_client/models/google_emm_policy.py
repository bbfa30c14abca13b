# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_product_policy import GoogleEMMProductPolicy


@_define(repr=False)
class GoogleEMMPolicy(_m.Model):
    """
    Google policy of a device: updates, reports and products.

    Attributes:
        auto_update_policy: When apps are updated.
        device_report_policy: Whether the device reports its apps.
        product_availability_policy: Which products are available on the device.
        product_policy: Policies of single products.
    """

    auto_update_policy: str | Unset = UNSET
    device_report_policy: str | Unset = UNSET
    product_availability_policy: str | Unset = UNSET
    product_policy: list[GoogleEMMProductPolicy] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("auto_update_policy", "auto_update_policy", _c.STR),
        _m.Field("device_report_policy", "device_report_policy", _c.STR),
        _m.Field("product_availability_policy", "product_availability_policy", _c.STR),
        _m.Field(
            "product_policy",
            "product_policy",
            _c.ListOf(_c.Ref("google_emm_product_policy", "GoogleEMMProductPolicy")),
        ),
    )
