# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEMMDevice(_m.Model):
    """
    Device as Google manages it, with its policy.

    Attributes:
        android_id: Android id of the device.
        management_type: How Google manages the device.
        policy: Google policy of a device: updates, reports and products.
    """

    __slots__ = (
        "android_id",
        "management_type",
        "policy",
    )

    android_id: str | None
    management_type: str | None
    policy: _models.GoogleEMMPolicy | None

    def __init__(
        self,
        *,
        android_id: str | Unset = UNSET,
        management_type: str | Unset = UNSET,
        policy: _models.GoogleEMMPolicy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("android_id", "android_id", _c.STR),
        _m.Field("management_type", "management_type", _c.STR),
        _m.Field("policy", "policy", _c.Ref("google_emm_policy", "GoogleEMMPolicy")),
    )
