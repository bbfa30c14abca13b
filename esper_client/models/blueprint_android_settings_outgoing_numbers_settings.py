# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsOutgoingNumbersSettings(_m.Model):
    """
    Numbers that may be called from the device.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_all_numbers: Whether calls with every phone number are allowed.
        allow_ussd_codes: Whether USSD codes may be dialled.
        allowed_numbers: Phone numbers that are allowed.
        tags: Tags attached to the object.
    """

    apply_policy: ApplyPolicy
    allow_all_numbers: bool
    allow_ussd_codes: bool | Unset = UNSET
    allowed_numbers: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("allow_all_numbers", "allow_all_numbers", _c.BOOL, required=True),
        _m.Field("allow_ussd_codes", "allow_ussd_codes", _c.BOOL),
        _m.Field("allowed_numbers", "allowed_numbers", _c.ListOf(_c.STR)),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
