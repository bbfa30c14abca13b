# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceV2AppModeMeta(_m.Model):
    """
    An AndroidDeviceV2AppModeMeta.

    Attributes:
        is_kiosk: Whether the device shows a single app. Not published.
    """

    __slots__ = ("is_kiosk",)

    is_kiosk: bool | None

    def __init__(
        self,
        *,
        is_kiosk: bool | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("is_kiosk", "is_kiosk", _c.BOOL, nullable=True),)
