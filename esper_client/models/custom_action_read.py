# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionRead(_m.Model):
    """
    Custom action: a control whose options run scripts on devices.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        type_: Kind of control shown for the action.
        state: Whether the custom action is a draft, active or inactive.
        position_in_blueprints: Blueprint section in which a custom action is shown.
        position_in_device_settings: Place in the device settings in which the action is shown.
        properties:
        options: Options of the control, each with its script.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "id",
        "name",
        "type_",
        "state",
        "position_in_blueprints",
        "position_in_device_settings",
        "properties",
        "options",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
    )

    id: str
    name: str | None
    type_: _models.CustomActionCreateType | None
    state: _models.CustomActionCreateState | None
    position_in_blueprints: _models.CustomActionPosition | None
    position_in_device_settings: _models.CustomActionCreatePositionInDeviceSettings | None
    properties: dict[str, Any] | None
    options: list[_models.CustomActionOptionRead] | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    created_by: int | None
    updated_by: int | None

    def __init__(
        self,
        id: str,
        name: str,
        type_: _models.CustomActionCreateType,
        state: _models.CustomActionCreateState,
        position_in_blueprints: _models.CustomActionPosition,
        position_in_device_settings: _models.CustomActionCreatePositionInDeviceSettings,
        properties: dict[str, Any],
        options: list[_models.CustomActionOptionRead],
        created_at: dt.datetime,
        updated_at: dt.datetime,
        created_by: int,
        updated_by: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
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
            _c.ListOf(_c.Ref("custom_action_option_read", "CustomActionOptionRead")),
            required=True,
        ),
        _m.Field("created_at", "created_at", _c.DATETIME, required=True),
        _m.Field("updated_at", "updated_at", _c.DATETIME, required=True),
        _m.Field("created_by", "created_by", _c.INT, required=True),
        _m.Field("updated_by", "updated_by", _c.INT, required=True),
    )
