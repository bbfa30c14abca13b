# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppleDeviceEnrolmentInfo(_m.Model):
    """
    Enrolment of the Apple device.

    Attributes:
        enrolment_id: Id of the enrolment.
        enrolment_user_id: Id of the enrolled user.
    """

    __slots__ = (
        "enrolment_id",
        "enrolment_user_id",
    )

    enrolment_id: str | None
    enrolment_user_id: str | None

    def __init__(
        self,
        *,
        enrolment_id: str | Unset = UNSET,
        enrolment_user_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("enrolment_id", "enrolment_id", _c.STR),
        _m.Field("enrolment_user_id", "enrolment_user_id", _c.STR),
    )
