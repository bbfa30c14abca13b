# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GroupCommandArgs(_m.Model):
    """
    Arguments of a group command.

    Attributes:
        app_version: UUID of the application version.
    """

    __slots__ = ("app_version",)

    app_version: str | None

    def __init__(
        self,
        *,
        app_version: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("app_version", "app_version", _c.STR),)
