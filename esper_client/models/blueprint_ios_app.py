# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_ios_app_app_type import BlueprintIosAppAppType
    from ..models.blueprint_ios_app_state import BlueprintIosAppState


@_define(repr=False)
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

    app_id: str
    app_version_id: str
    state: BlueprintIosAppState
    app_type: BlueprintIosAppAppType
    base64_app_config: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_id", "app_id", _c.STR, required=True),
        _m.Field("app_version_id", "app_version_id", _c.STR, required=True),
        _m.Field("state", "state", _c.Value("SHOW"), required=True),
        _m.Field("app_type", "app_type", _c.STR, required=True),
        _m.Field("base64_app_config", "base64_app_config", _c.STR),
    )
