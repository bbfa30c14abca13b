# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsExternalDeviceSettings(_m.Model):
    """
    Use of attached storage and other devices.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_external_device_mount: Whether external storage may be mounted.
    """

    __slots__ = (
        "apply_policy",
        "allow_external_device_mount",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_external_device_mount: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_external_device_mount: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_external_device_mount", "allow_external_device_mount", _c.BOOL),
    )
