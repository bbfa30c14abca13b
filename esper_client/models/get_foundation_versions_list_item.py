# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetFoundationVersionsListItem(_m.Model):
    """
    A GetFoundationVersionsListItem.

    Attributes:
        foundation_version: Version of the Foundation OS.
    """

    __slots__ = ("foundation_version",)

    foundation_version: str | None

    def __init__(
        self,
        *,
        foundation_version: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("foundation_version", "foundation_version", _c.STR),)
