# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionOptionWrite(_m.Model):
    """
    Option of a custom action and the text of the script behind it.

    Attributes:
        label: Label shown to people.
        key: UUID of the option.
        scripts: Script for each platform.
    """

    __slots__ = (
        "label",
        "key",
        "scripts",
    )

    label: str | None
    key: str | None
    scripts: _models.CustomActionOptionWriteScripts | None

    def __init__(
        self,
        label: str,
        key: str,
        scripts: _models.CustomActionOptionWriteScripts,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("label", "label", _c.STR, required=True),
        _m.Field("key", "key", _c.STR, required=True),
        _m.Field(
            "scripts",
            "scripts",
            _c.Ref("custom_action_option_write_scripts", "CustomActionOptionWriteScripts"),
            required=True,
        ),
    )
