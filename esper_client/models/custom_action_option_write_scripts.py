# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionOptionWriteScripts(_m.Model):
    """
    Script for each platform.

    Attributes:
        linux: Script for Linux devices.
    """

    __slots__ = ("linux",)

    linux: _models.CustomActionOptionWriteLinux | None

    def __init__(
        self,
        linux: _models.CustomActionOptionWriteLinux,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "linux",
            "linux",
            _c.Ref("custom_action_option_write_linux", "CustomActionOptionWriteLinux"),
            required=True,
        ),
    )
