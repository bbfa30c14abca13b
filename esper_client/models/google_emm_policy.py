# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEMMPolicy(_m.Model):
    """
    Google policy of a device: updates, reports and products.

    Attributes:
        auto_update_policy: When apps are updated.
        device_report_policy: Whether the device reports its apps.
        product_availability_policy: Which products are available on the device.
        product_policy: Policies of single products.
    """

    __slots__ = (
        "auto_update_policy",
        "device_report_policy",
        "product_availability_policy",
        "product_policy",
    )

    auto_update_policy: str | None
    device_report_policy: str | None
    product_availability_policy: str | None
    product_policy: list[_models.GoogleEMMProductPolicy] | None

    def __init__(
        self,
        *,
        auto_update_policy: str | Unset = UNSET,
        device_report_policy: str | Unset = UNSET,
        product_availability_policy: str | Unset = UNSET,
        product_policy: list[_models.GoogleEMMProductPolicy] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
