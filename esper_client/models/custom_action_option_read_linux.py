# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CustomActionOptionReadLinux(_m.Model):
    """
    Script for Linux devices.

    Attributes:
        script_id: UUID of the stored script.
    """

    __slots__ = ("script_id",)

    script_id: str | None

    def __init__(
        self,
        script_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("script_id", "script_id", _c.STR, required=True),)
