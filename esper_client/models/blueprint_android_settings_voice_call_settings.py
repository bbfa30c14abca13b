# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsVoiceCallSettings(_m.Model):
    """
    Volume of calls.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        voice_call_volume: Volume of voice calls.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    voice_call_volume: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("voice_call_volume", "voice_call_volume", _c.INT),
    )
