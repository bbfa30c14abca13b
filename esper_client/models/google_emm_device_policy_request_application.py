# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmDevicePolicyRequestApplication(_m.Model):
    """
    A GoogleEmmDevicePolicyRequestApplication.

    Attributes:
        product_id: Id of the Google Play product.
        mcm_id: Id of the managed configuration.
        app_action: Whether the app is installed or uninstalled.
    """

    __slots__ = (
        "product_id",
        "mcm_id",
        "app_action",
    )

    product_id: str | None
    mcm_id: str | None
    app_action: _models.GoogleEmmDevicePolicyRequestAppAction | None

    def __init__(
        self,
        *,
        product_id: str | Unset = UNSET,
        mcm_id: str | Unset = UNSET,
        app_action: _models.GoogleEmmDevicePolicyRequestAppAction | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("product_id", "product_id", _c.STR),
        _m.Field("mcm_id", "mcm_id", _c.STR),
        _m.Field(
            "app_action",
            "app_action",
            _c.Choice("google_emm_device_policy_request_app_action", "GoogleEmmDevicePolicyRequestAppAction"),
        ),
    )
