# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SetPreferredRegionsRequest(_m.Model):
    """
    App Store regions to prefer for the tenant.

    Attributes:
        countries: Country codes of the App Store regions to prefer.
    """

    __slots__ = ("countries",)

    countries: list[str] | None

    def __init__(
        self,
        countries: list[str],
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("countries", "countries", _c.ListOf(_c.STR), required=True),
    )
