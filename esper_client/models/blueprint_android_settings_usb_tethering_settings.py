# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsUsbTetheringSettings(_m.Model):
    """
    Whether the connection may be shared over USB.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_usb_tethering: Whether USB tethering is allowed.
    """

    __slots__ = (
        "apply_policy",
        "allow_usb_tethering",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_usb_tethering: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_usb_tethering: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_usb_tethering", "allow_usb_tethering", _c.BOOL),
    )
