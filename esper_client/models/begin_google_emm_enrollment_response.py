# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BeginGoogleEMMEnrollmentResponse(_m.Model):
    """
    Sign-up address and completion token for an enrolment that was started with Google.

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        callback_url: Address to which Google returns after the sign-up.
        signup_url: Address at which the sign-up with Google is done.
        completion_token: Token that completes the sign-up with Google.
    """

    tenant_id: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    signup_url: str | Unset = UNSET
    completion_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("callback_url", "callback_url", _c.STR),
        _m.Field("signup_url", "signup_url", _c.STR),
        _m.Field("completion_token", "completion_token", _c.STR),
    )
