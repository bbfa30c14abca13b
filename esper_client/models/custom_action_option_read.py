from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c

if TYPE_CHECKING:
    from ..models.custom_action_option_read_scripts import CustomActionOptionReadScripts


@_define(repr=False)
class CustomActionOptionRead(_c.Model):
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

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("label", "label", _c.STR, required=True),
        _c.Field("key", "key", _c.STR, required=True),
        _c.Field(
            "scripts",
            "scripts",
            _c.Ref("custom_action_option_read_scripts", "CustomActionOptionReadScripts"),
            required=True,
        ),
    )
