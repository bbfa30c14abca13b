# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpConnectivityOutgoingNumbersWithTag(_m.Model):
    """
    A BpConnectivityOutgoingNumbersWithTag.

    Attributes:
        number: Phone number.
        tags: Tags attached to the object.
    """

    __slots__ = (
        "number",
        "tags",
    )

    number: str | None
    tags: list[str] | None

    def __init__(
        self,
        *,
        number: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("number", "number", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
