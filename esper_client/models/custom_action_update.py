# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionUpdate(_m.Model):
    """
    Fields of a custom action that can be changed.

    Attributes:
        name: Name of the object.
        type_: Kind of control shown for the action.
        state: Whether the custom action is a draft, active or inactive.
        position_in_blueprints: Blueprint section in which a custom action is shown.
        position_in_device_settings: Place in the device settings in which the action is shown.
        properties:
        options: Options of the control, each with its script.
    """

    __slots__ = (
        "name",
        "type_",
        "state",
        "position_in_blueprints",
        "position_in_device_settings",
        "properties",
        "options",
    )

    name: str | None
    type_: _models.CustomActionCreateType | None
    state: _models.CustomActionCreateState | None
    position_in_blueprints: _models.CustomActionPosition | None
    position_in_device_settings: _models.CustomActionCreatePositionInDeviceSettings | None
    properties: dict[str, Any] | None
    options: list[_models.CustomActionOptionWrite] | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type_: _models.CustomActionCreateType | Unset = UNSET,
        state: _models.CustomActionCreateState | Unset = UNSET,
        position_in_blueprints: _models.CustomActionPosition | Unset = UNSET,
        position_in_device_settings: _models.CustomActionCreatePositionInDeviceSettings | Unset = UNSET,
        properties: dict[str, Any] | Unset = UNSET,
        options: list[_models.CustomActionOptionWrite] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("type", "type_", _c.Choice("custom_action_create_type", "CustomActionCreateType")),
        _m.Field("state", "state", _c.Choice("custom_action_create_state", "CustomActionCreateState")),
        _m.Field(
            "position_in_blueprints",
            "position_in_blueprints",
            _c.Choice("custom_action_position", "CustomActionPosition"),
        ),
        _m.Field(
            "position_in_device_settings",
            "position_in_device_settings",
            _c.Choice(
                "custom_action_create_position_in_device_settings",
                "CustomActionCreatePositionInDeviceSettings",
            ),
        ),
        _m.Field("properties", "properties", _c.OBJECT),
        _m.Field(
            "options", "options", _c.ListOf(_c.Ref("custom_action_option_write", "CustomActionOptionWrite"))
        ),
    )
