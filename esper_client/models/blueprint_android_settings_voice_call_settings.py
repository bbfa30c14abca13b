# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsVoiceCallSettings(_m.Model):
    """
    Volume of calls.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        voice_call_volume: Volume of voice calls.
    """

    __slots__ = (
        "apply_policy",
        "voice_call_volume",
    )

    apply_policy: _models.ApplyPolicy | None
    voice_call_volume: int | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        voice_call_volume: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("voice_call_volume", "voice_call_volume", _c.INT),
    )
