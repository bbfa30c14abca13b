# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CompleteEmmEnrollmentRequest(_m.Model):
    """
    A CompleteEmmEnrollmentRequest

    Attributes:
        completion_token: Token that completes the sign-up with Google.
        enterprise_token: Token of the Google enterprise.
    """

    completion_token: str
    enterprise_token: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("completion_token", "completion_token", _c.STR, required=True),
        _m.Field("enterprise_token", "enterprise_token", _c.STR, required=True),
    )
