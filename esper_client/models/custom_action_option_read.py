# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionOptionRead(_m.Model):
    """
    Option of a custom action and the stored script behind it.

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
    scripts: _models.CustomActionOptionReadScripts | None

    def __init__(
        self,
        label: str,
        key: str,
        scripts: _models.CustomActionOptionReadScripts,
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
            _c.Ref("custom_action_option_read_scripts", "CustomActionOptionReadScripts"),
            required=True,
        ),
    )
