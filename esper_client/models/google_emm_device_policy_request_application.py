# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_device_policy_request_app_action import GoogleEmmDevicePolicyRequestAppAction


@_define(repr=False)
class GoogleEmmDevicePolicyRequestApplication(_m.Model):
    """
    A GoogleEmmDevicePolicyRequestApplication

    Attributes:
        product_id: Id of the Google Play product.
        mcm_id: Id of the managed configuration.
        app_action: Whether the app is installed or uninstalled.
    """

    product_id: str | Unset = UNSET
    mcm_id: str | Unset = UNSET
    app_action: GoogleEmmDevicePolicyRequestAppAction | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("product_id", "product_id", _c.STR),
        _m.Field("mcm_id", "mcm_id", _c.STR),
        _m.Field("app_action", "app_action", _c.STR),
    )
