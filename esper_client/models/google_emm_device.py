# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_policy import GoogleEMMPolicy


@_define(repr=False)
class GoogleEMMDevice(_m.Model):
    """
    Device as Google manages it, with its policy.

    Attributes:
        android_id: Android id of the device.
        management_type: How Google manages the device.
        policy: Google policy of a device: updates, reports and products.
    """

    android_id: str | Unset = UNSET
    management_type: str | Unset = UNSET
    policy: GoogleEMMPolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("android_id", "android_id", _c.STR),
        _m.Field("management_type", "management_type", _c.STR),
        _m.Field("policy", "policy", _c.Ref("google_emm_policy", "GoogleEMMPolicy")),
    )
