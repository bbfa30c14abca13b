# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BeginGoogleEMMEnrollmentRequest(_m.Model):
    """
    Start of an enrolment with Google, naming the address to return to.

    Attributes:
        callback_url: Address to which Google returns after the sign-up.
    """

    callback_url: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("callback_url", "callback_url", _c.STR, required=True),
    )
