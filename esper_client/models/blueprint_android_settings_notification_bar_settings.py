# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsNotificationBarSettings(_m.Model):
    """
    Whether the notification bar can be opened.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_notification_bar: Whether the notification bar is shown.
    """

    __slots__ = (
        "apply_policy",
        "allow_notification_bar",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_notification_bar: bool | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        allow_notification_bar: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("allow_notification_bar", "allow_notification_bar", _c.BOOL),
    )
