# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class SetPreferredRegionsRequest(_m.Model):
    """
    App Store regions to prefer for the tenant.

    Attributes:
        countries: Country codes of the App Store regions to prefer.
    """

    countries: list[str]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("countries", "countries", _c.ListOf(_c.STR), required=True),
    )
