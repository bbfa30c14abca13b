# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.device_apps_filter_platform import DeviceAppsFilterPlatform


@_define(repr=False)
class DeviceFilter(_m.Model):
    """
    Filter for a report on devices.

    Attributes:
        date: Day to report on, as `YYYY-MM-DD`.
        platform: Platforms to report.
    """

    date: dt.date | None | Unset = UNSET
    platform: list[DeviceAppsFilterPlatform] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("date", "date", _c.DATE, nullable=True),
        _m.Field("platform", "platform", _c.ListOf(_c.STR), nullable=True),
    )
