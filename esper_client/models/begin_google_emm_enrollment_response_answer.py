# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.begin_google_emm_enrollment_response import BeginGoogleEMMEnrollmentResponse


@_define(repr=False)
class BeginGoogleEMMEnrollmentResponseAnswer(_m.Model):
    """
    A BeginGoogleEMMEnrollmentResponseAnswer

    Attributes:
        content: Sign-up address and completion token for an enrolment that was started with Google.
    """

    content: BeginGoogleEMMEnrollmentResponse | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("begin_google_emm_enrollment_response", "BeginGoogleEMMEnrollmentResponse"),
        ),
    )
