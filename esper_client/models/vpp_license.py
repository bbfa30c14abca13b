# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class VPPLicense(_m.Model):
    """
    Number of licenses of a volume-purchased app: in total, assigned and free.

    Attributes:
        app_id: Id of the app.
        assigned_count: Number of licenses in use.
        available_count: Number of licenses that are free.
        pricing_param: Pricing parameter of the volume-purchased app.
        supported_platforms: Platforms that the app can be assigned on.
        total_count: Number of licenses in total.
    """

    __slots__ = (
        "app_id",
        "assigned_count",
        "available_count",
        "pricing_param",
        "supported_platforms",
        "total_count",
    )

    app_id: str | None
    assigned_count: int | None
    available_count: int | None
    pricing_param: str | None
    supported_platforms: list[str] | None
    total_count: int | None

    def __init__(
        self,
        *,
        app_id: str | Unset = UNSET,
        assigned_count: int | Unset = UNSET,
        available_count: int | Unset = UNSET,
        pricing_param: str | Unset = UNSET,
        supported_platforms: list[str] | Unset = UNSET,
        total_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("assigned_count", "assigned_count", _c.INT),
        _m.Field("available_count", "available_count", _c.INT),
        _m.Field("pricing_param", "pricing_param", _c.STR),
        _m.Field("supported_platforms", "supported_platforms", _c.ListOf(_c.STR)),
        _m.Field("total_count", "total_count", _c.INT),
    )
