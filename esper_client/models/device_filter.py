# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceFilter(_m.Model):
    """
    Filter for a report on devices.

    Attributes:
        date: Day to report on, as `YYYY-MM-DD`.
        platform: Platforms to report.
    """

    __slots__ = (
        "date",
        "platform",
    )

    date: dt.date | None
    platform: list[_models.DeviceAppsFilterPlatform] | None

    def __init__(
        self,
        *,
        date: dt.date | None | Unset = UNSET,
        platform: list[_models.DeviceAppsFilterPlatform] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("date", "date", _c.DATE, nullable=True),
        _m.Field(
            "platform",
            "platform",
            _c.ListOf(_c.Choice("device_apps_filter_platform", "DeviceAppsFilterPlatform")),
            nullable=True,
        ),
    )
