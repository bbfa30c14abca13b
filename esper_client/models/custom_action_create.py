# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from typing import Any

    from ..models.custom_action_create_position_in_device_settings import (
        CustomActionCreatePositionInDeviceSettings,
    )
    from ..models.custom_action_create_state import CustomActionCreateState
    from ..models.custom_action_create_type import CustomActionCreateType
    from ..models.custom_action_option_write import CustomActionOptionWrite
    from ..models.custom_action_position import CustomActionPosition


@_define(repr=False)
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

    name: str
    type_: CustomActionCreateType
    state: CustomActionCreateState
    position_in_blueprints: CustomActionPosition
    position_in_device_settings: CustomActionCreatePositionInDeviceSettings
    properties: dict[str, Any]
    options: list[CustomActionOptionWrite]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("type", "type_", _c.STR, required=True),
        _m.Field("state", "state", _c.STR, required=True),
        _m.Field("position_in_blueprints", "position_in_blueprints", _c.STR, required=True),
        _m.Field("position_in_device_settings", "position_in_device_settings", _c.STR, required=True),
        _m.Field("properties", "properties", _c.OBJECT, required=True),
        _m.Field(
            "options",
            "options",
            _c.ListOf(_c.Ref("custom_action_option_write", "CustomActionOptionWrite")),
            required=True,
        ),
    )
