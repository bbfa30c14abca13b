# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BeginGoogleEMMEnrollmentResponse(_m.Model):
    """
    Sign-up address and completion token for an enrolment that was started with Google.

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        callback_url: Address to which Google returns after the sign-up.
        signup_url: Address at which the sign-up with Google is done.
        completion_token: Token that completes the sign-up with Google.
    """

    __slots__ = (
        "tenant_id",
        "callback_url",
        "signup_url",
        "completion_token",
    )

    tenant_id: str | None
    callback_url: str | None
    signup_url: str | None
    completion_token: str | None

    def __init__(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        signup_url: str | Unset = UNSET,
        completion_token: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("callback_url", "callback_url", _c.STR),
        _m.Field("signup_url", "signup_url", _c.STR),
        _m.Field("completion_token", "completion_token", _c.STR),
    )
