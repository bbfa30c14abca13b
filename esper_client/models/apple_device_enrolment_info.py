# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AppleDeviceEnrolmentInfo(_m.Model):
    """
    Enrolment of the Apple device.

    Attributes:
        enrolment_id: Id of the enrolment.
        enrolment_user_id: Id of the enrolled user.
    """

    enrolment_id: str | Unset = UNSET
    enrolment_user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("enrolment_id", "enrolment_id", _c.STR),
        _m.Field("enrolment_user_id", "enrolment_user_id", _c.STR),
    )
