# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsKioskApp(_m.Model):
    """
    App shown in kiosk mode.

    Attributes:
        app_id: Id of the app.
        app_type: Where the app comes from and which platform it is for.
    """

    __slots__ = (
        "app_id",
        "app_type",
    )

    app_id: str | None
    app_type: _models.BlueprintIosAppAppType | None

    def __init__(
        self,
        *,
        app_id: str | Unset = UNSET,
        app_type: _models.BlueprintIosAppAppType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("app_type", "app_type", _c.Choice("blueprint_ios_app_app_type", "BlueprintIosAppAppType")),
    )
