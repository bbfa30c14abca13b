# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsCameraSettings(_m.Model):
    """
    Use of the camera.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_camera_access: Whether the camera may be used.
    """

    __slots__ = (
        "apply_policy",
        "allow_camera_access",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_camera_access: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_camera_access: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_camera_access", "allow_camera_access", _c.BOOL),
    )
