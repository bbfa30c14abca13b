# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionCreate(_m.Model):
    """
    Custom action as sent to create one.

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
        name: str,
        type_: _models.CustomActionCreateType,
        state: _models.CustomActionCreateState,
        position_in_blueprints: _models.CustomActionPosition,
        position_in_device_settings: _models.CustomActionCreatePositionInDeviceSettings,
        properties: dict[str, Any],
        options: list[_models.CustomActionOptionWrite],
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field(
            "type", "type_", _c.Choice("custom_action_create_type", "CustomActionCreateType"), required=True
        ),
        _m.Field(
            "state",
            "state",
            _c.Choice("custom_action_create_state", "CustomActionCreateState"),
            required=True,
        ),
        _m.Field(
            "position_in_blueprints",
            "position_in_blueprints",
            _c.Choice("custom_action_position", "CustomActionPosition"),
            required=True,
        ),
        _m.Field(
            "position_in_device_settings",
            "position_in_device_settings",
            _c.Choice(
                "custom_action_create_position_in_device_settings",
                "CustomActionCreatePositionInDeviceSettings",
            ),
            required=True,
        ),
        _m.Field("properties", "properties", _c.OBJECT, required=True),
        _m.Field(
            "options",
            "options",
            _c.ListOf(_c.Ref("custom_action_option_write", "CustomActionOptionWrite")),
            required=True,
        ),
    )
