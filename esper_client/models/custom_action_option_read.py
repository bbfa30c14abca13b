# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.custom_action_option_read_scripts import CustomActionOptionReadScripts


@_define(repr=False)
class CustomActionOptionRead(_m.Model):
    """
    Option of a custom action and the stored script behind it.

    Attributes:
        label: Label shown to people.
        key: UUID of the option.
        scripts: Script for each platform.
    """

    label: str
    key: str
    scripts: CustomActionOptionReadScripts
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("label", "label", _c.STR, required=True),
        _m.Field("key", "key", _c.STR, required=True),
        _m.Field(
            "scripts",
            "scripts",
            _c.Ref("custom_action_option_read_scripts", "CustomActionOptionReadScripts"),
            required=True,
        ),
    )
