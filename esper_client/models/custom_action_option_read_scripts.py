# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.custom_action_option_read_linux import CustomActionOptionReadLinux


@_define(repr=False)
class CustomActionOptionReadScripts(_m.Model):
    """
    Script for each platform.

    Attributes:
        linux: Script for Linux devices.
    """

    linux: CustomActionOptionReadLinux
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "linux",
            "linux",
            _c.Ref("custom_action_option_read_linux", "CustomActionOptionReadLinux"),
            required=True,
        ),
    )
