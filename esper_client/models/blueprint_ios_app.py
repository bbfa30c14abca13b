# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosApp(_m.Model):
    """
    App that a blueprint puts on iOS and iPadOS devices.

    Attributes:
        app_id: Id of the app.
        app_version_id: Id of the app version.
        state: Whether the app is shown.
        app_type: Where the app comes from and which platform it is for.
        base64_app_config: Configuration of the app, encoded in Base64.
    """

    __slots__ = (
        "app_id",
        "app_version_id",
        "state",
        "app_type",
        "base64_app_config",
    )

    app_id: str | None
    app_version_id: str | None
    state: _models.BlueprintIosAppState | None
    app_type: _models.BlueprintIosAppAppType | None
    base64_app_config: str | None

    def __init__(
        self,
        app_id: str,
        app_version_id: str,
        state: _models.BlueprintIosAppState,
        app_type: _models.BlueprintIosAppAppType,
        *,
        base64_app_config: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR, required=True),
        _m.Field("app_version_id", "app_version_id", _c.STR, required=True),
        _m.Field("state", "state", _c.Value("SHOW"), required=True),
        _m.Field(
            "app_type",
            "app_type",
            _c.Choice("blueprint_ios_app_app_type", "BlueprintIosAppAppType"),
            required=True,
        ),
        _m.Field("base64_app_config", "base64_app_config", _c.STR),
    )
